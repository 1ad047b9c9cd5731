package io.github.basecamp4j.test;

import java.util.Map;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bcx.forwards.Forward;

/**
 * Forwarded e-mails of Basecamp 2, which are there from the start.
 */
final class BcxForwardsSamples implements Samples {

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Forward", Forward.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.path().contains("/forwards")) {
			JsonNode forward = caller.read("/forwards.json").path(0);
			ids.put("projectId", forward.path("bucket").path("id").asString());
			ids.put("forwardId", forward.path("id").asString());
		}
	}

}
