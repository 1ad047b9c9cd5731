package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.projects.ToolDetails;

/**
 * Tools of projects of Basecamp 3, 4 and 5.
 */
final class Bc3ToolsSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Tool", ToolDetails.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.name().contains("Tool")) {
			ids.put("bucketId", ids.get("projectId"));
			ids.put("toolId", ids.get("chatId"));
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "CreateTool" -> """
					{"tool_type": "Message::Board", "title": "Letters"}""";
			case "RepositionTool" -> """
					{"position": 2}""";
			default -> null;
		};
	}

}
