package io.github.basecamp4j.test;

import java.util.Map;

/**
 * Tags of Basecamp 2.
 */
final class BcxTagsSamples implements Samples {

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of();
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (!operation.path().contains("/tags")) {
			return;
		}
		String project = "/projects/" + ids.get("projectId");
		String attachment = caller.read(project + "/attachments.json").path(0).path("id").asString();
		ids.put("attachmentId", attachment);
		caller.send("POST", project + "/attachments/" + attachment + "/tags.json", "{\"name\": \"Plans\"}");
		ids.put("tagName", "plans");
	}

}
