package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.groups.Group;
import io.github.basecamp4j.bcx.groups.Subgroup;

/**
 * Groups of Basecamp 2.
 */
final class BcxGroupsSamples implements Samples {

	private static final String GROUP = """
			{"name": "Pilots", "memberships": [{"person_id": {personId}}]}""";

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Group", Group.class, "Subgroup", Subgroup.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (!isOfArea(operation)) {
			return;
		}
		String body = GROUP.replace("{personId}", ids.get("personId"));
		String group = caller.post("/groups.json", body);
		ids.put("groupId", group);
		ids.put("subgroupId", caller.post("/groups/" + group + "/subgroups.json", body));
	}

	@Override
	public @Nullable String body(Operation operation) {
		return isOfArea(operation) ? GROUP : null;
	}

	private static boolean isOfArea(Operation operation) {
		return operation.path().startsWith("/groups");
	}

}
