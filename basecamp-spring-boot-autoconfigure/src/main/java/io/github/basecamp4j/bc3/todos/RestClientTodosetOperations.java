package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TodosetOperations} over HTTP.
 */
final class RestClientTodosetOperations implements TodosetOperations {

	private final BasecampRestClient client;

	RestClientTodosetOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Todoset get(long todosetId) {
		return this.client.get("/todosets/{todosetId}.json", todosetId).as(Todoset.class);
	}

	@Override
	public Todo createTodo(long projectId, long todosetId, String content, TodoFields fields) {
		return this.client.post("/buckets/{projectId}/todosets/{todosetId}/todos.json", projectId, todosetId)
			.field("content", content)
			.fields(fields.withoutNulls())
			.as(Todo.class);
	}

}
