package io.github.basecamp4j.test;

import java.util.Map;

/**
 * To-dos of Basecamp 2.
 */
final class BcxTodosSamples implements Samples {

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
		if (!operation.name().contains("Todo")) {
			return;
		}
		String project = "/projects/" + ids.get("projectId");
		ids.put("todolistId", caller.post(project + "/todolists.json"));
		String list = project + "/todolists/" + ids.get("todolistId");
		ids.put("todoId", caller.post(list + "/todos.json"));
		String todo = project + "/todos/" + ids.get("todoId") + ".json";
		if (operation.name().contains("Assigned")) {
			caller.send("PUT", todo,
					"{\"assignee\": {\"id\": %s, \"type\": \"Person\"}}".formatted(ids.get("personId")));
		}
		if (operation.name().contains("Completed")) {
			caller.send("PUT", todo, "{\"completed\": true}");
		}
		if (operation.name().contains("Trashed")) {
			caller.send("DELETE", operation.name().endsWith("lists") ? list + ".json" : todo, "");
		}
	}

}
