package io.github.basecamp4j.test;

import java.util.Map;

import io.github.basecamp4j.bcx.events.Event;
import io.github.basecamp4j.bcx.stars.Star;

/**
 * What happened in Basecamp 2, and what people starred in it.
 */
final class BcxEventsSamples implements Samples {

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Event", Event.class, "Star", Star.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.name().matches("list\\w*(?<!Calendar)Events")) {
			String project = "/projects/" + ids.get("projectId");
			caller.post(project + "/documents/" + ids.get("documentId") + "/comments.json");
			caller.send("PUT", project + ".json", "{\"name\": \"Studio journal\"}");
			ids.put("personId", caller.read("/people/me.json").path("id").asString());
		}
	}

}
