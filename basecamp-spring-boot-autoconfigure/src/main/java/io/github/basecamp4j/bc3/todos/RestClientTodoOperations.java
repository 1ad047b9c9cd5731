package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TodoOperations} over HTTP.
 */
final class RestClientTodoOperations implements TodoOperations {

	private final BasecampRestClient client;

	RestClientTodoOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Todo> list(long todolistId) {
		return list(todolistId, new TodoQuery());
	}

	@Override
	public Paged<Todo> list(long todolistId, TodoQuery query) {
		return this.client.get("/todolists/{todolistId}/todos.json", todolistId).query(query).asPages(Todo.class);
	}

	@Override
	public Todo get(long todoId) {
		return this.client.get("/todos/{todoId}.json", todoId).as(Todo.class);
	}

	@Override
	public Todo create(long todolistId, String content, TodoFields fields) {
		return this.client.post("/todolists/{todolistId}/todos.json", todolistId)
			.field("content", content)
			.fields(fields.withoutNulls())
			.as(Todo.class);
	}

	@Override
	public Todo replace(long todoId, TodoContent content) {
		return this.client.put("/todos/{todoId}.json", todoId).fields(content).as(Todo.class);
	}

	@Override
	public Todo update(long todoId, TodoFields fields) {
		Todo present = get(todoId);
		fields.verifyUnchanged(present);
		return this.client.put("/todos/{todoId}.json", todoId).fields(fields.over(present)).as(Todo.class);
	}

	@Override
	public void complete(long todoId) {
		this.client.post("/todos/{todoId}/completion.json", todoId).idempotent().send();
	}

	@Override
	public void uncomplete(long todoId) {
		this.client.delete("/todos/{todoId}/completion.json", todoId).send();
	}

	@Override
	public void reposition(long todoId, int position) {
		this.client.put("/todos/{todoId}/position.json", todoId).field("position", position).send();
	}

	@Override
	public void move(long todoId, long todolistId, int position) {
		this.client.put("/todos/{todoId}/position.json", todoId)
			.field("position", position)
			.field("parent_id", todolistId)
			.send();
	}

}
