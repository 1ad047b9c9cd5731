package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.todos.HillChart;

/**
 * Groups of to-dos, to-dos in no list and hill charts of Basecamp 3, 4 and 5.
 */
final class Bc3TodolistGroupsSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("HillChart", HillChart.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.name().contains("TodolistGroup")) {
			ids.put("groupId", caller.post("/todolists/" + ids.get("todolistId") + "/groups.json"));
		}
		if (operation.name().equals("CreateTodosetTodo")) {
			ids.put("bucketId", ids.get("projectId"));
		}
		if (operation.name().equals("GetHillChart")) {
			caller.send("PUT", "/todosets/" + ids.get("todosetId") + "/hills/settings.json", """
					{"tracked": [%s]}""".formatted(ids.get("todolistId")));
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "CreateTodolistGroup" -> """
					{"name": "Lamps", "color": "aqua"}""";
			case "RepositionTodolist", "RepositionTodolistGroup" -> """
					{"position": 1}""";
			case "UpdateHillChartSettings" -> """
					{"tracked": [{todolistId}]}""";
			default -> null;
		};
	}

}
