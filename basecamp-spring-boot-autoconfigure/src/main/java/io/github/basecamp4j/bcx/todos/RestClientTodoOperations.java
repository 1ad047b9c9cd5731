package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;

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
	public Paged<Todo> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/todos.json", projectId).asPages(Todo.class);
	}

	@Override
	public Paged<Todo> listInProject(long projectId, LocalDate dueSince) {
		return this.client.get("/projects/{projectId}/todos.json", projectId)
			.query("due_since", dueSince)
			.asPages(Todo.class);
	}

	@Override
	public Paged<Todo> listCompletedInProject(long projectId) {
		return this.client.get("/projects/{projectId}/todos/completed.json", projectId).asPages(Todo.class);
	}

	@Override
	public Paged<Todo> listRemainingInProject(long projectId) {
		return this.client.get("/projects/{projectId}/todos/remaining.json", projectId).asPages(Todo.class);
	}

	@Override
	public Paged<Todo> list(long projectId, long todolistId) {
		return this.client.get("/projects/{projectId}/todolists/{todolistId}/todos.json", projectId, todolistId)
			.asPages(Todo.class);
	}

	@Override
	public Paged<Todo> listCompleted(long projectId, long todolistId) {
		return this.client
			.get("/projects/{projectId}/todolists/{todolistId}/todos/completed.json", projectId, todolistId)
			.asPages(Todo.class);
	}

	@Override
	public Paged<Todo> listRemaining(long projectId, long todolistId) {
		return this.client
			.get("/projects/{projectId}/todolists/{todolistId}/todos/remaining.json", projectId, todolistId)
			.asPages(Todo.class);
	}

	@Override
	public Paged<Todo> listTrashed(long projectId, long todolistId) {
		return this.client.get("/projects/{projectId}/todolists/{todolistId}/todos/trashed.json", projectId, todolistId)
			.asPages(Todo.class);
	}

	@Override
	public Todo get(long projectId, long todoId) {
		return this.client.get("/projects/{projectId}/todos/{todoId}.json", projectId, todoId).as(Todo.class);
	}

	@Override
	public Todo create(long projectId, long todolistId, String content, TodoFields fields) {
		return this.client.post("/projects/{projectId}/todolists/{todolistId}/todos.json", projectId, todolistId)
			.field("content", content)
			.fields(fields)
			.as(Todo.class);
	}

	@Override
	public Todo update(long projectId, long todoId, TodoFields fields) {
		return this.client.put("/projects/{projectId}/todos/{todoId}.json", projectId, todoId)
			.fields(fields)
			.as(Todo.class);
	}

	@Override
	public Todo complete(long projectId, long todoId) {
		return this.client.put("/projects/{projectId}/todos/{todoId}.json", projectId, todoId)
			.field("completed", true)
			.as(Todo.class);
	}

	@Override
	public Todo uncomplete(long projectId, long todoId) {
		return this.client.put("/projects/{projectId}/todos/{todoId}.json", projectId, todoId)
			.field("completed", false)
			.as(Todo.class);
	}

	@Override
	public void delete(long projectId, long todoId) {
		this.client.delete("/projects/{projectId}/todos/{todoId}.json", projectId, todoId).send();
	}

}
