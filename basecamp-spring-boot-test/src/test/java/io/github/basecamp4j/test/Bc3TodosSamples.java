package io.github.basecamp4j.test;

import java.util.Map;

import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.bc3.todos.Todolist;
import io.github.basecamp4j.bc3.todos.Todoset;

/**
 * To-dos of Basecamp 3, 4 and 5.
 */
final class Bc3TodosSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Todoset", Todoset.class, "Todolist", Todolist.class, "Todo", Todo.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		String list = caller.post("/todosets/" + ids.get("todosetId") + "/todolists.json");
		ids.put("todolistId", list);
		ids.put("id", list);
		ids.put("todoId", caller.post("/todolists/" + list + "/todos.json"));
	}

}
