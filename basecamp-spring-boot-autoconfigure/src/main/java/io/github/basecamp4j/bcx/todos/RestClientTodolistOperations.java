package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TodolistOperations} over HTTP.
 */
final class RestClientTodolistOperations implements TodolistOperations {

	private final BasecampRestClient client;

	RestClientTodolistOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Todolist> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/todolists.json", projectId).asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> listCompletedInProject(long projectId) {
		return this.client.get("/projects/{projectId}/todolists/completed.json", projectId).asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> listTrashedInProject(long projectId) {
		return this.client.get("/projects/{projectId}/todolists/trashed.json", projectId).asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> list() {
		return this.client.get("/todolists.json").asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> listCompleted() {
		return this.client.get("/todolists/completed.json").asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> listTrashed() {
		return this.client.get("/todolists/trashed.json").asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> listAssigned(long personId) {
		return this.client.get("/people/{personId}/assigned_todos.json", personId).asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> listAssigned(long personId, LocalDate dueSince) {
		return this.client.get("/people/{personId}/assigned_todos.json", personId)
			.query("due_since", dueSince)
			.asPages(Todolist.class);
	}

	@Override
	public Todolist get(long projectId, long todolistId) {
		return this.client.get("/projects/{projectId}/todolists/{todolistId}.json", projectId, todolistId)
			.as(Todolist.class);
	}

	@Override
	public Todolist getWithoutTodos(long projectId, long todolistId) {
		return this.client.get("/projects/{projectId}/todolists/{todolistId}.json", projectId, todolistId)
			.query("exclude_todos", true)
			.as(Todolist.class);
	}

	@Override
	public Todolist create(long projectId, String name, TodolistFields fields) {
		return this.client.post("/projects/{projectId}/todolists.json", projectId)
			.field("name", name)
			.fields(fields)
			.as(Todolist.class);
	}

	@Override
	public Todolist update(long projectId, long todolistId, TodolistFields fields) {
		return this.client.put("/projects/{projectId}/todolists/{todolistId}.json", projectId, todolistId)
			.fields(fields)
			.as(Todolist.class);
	}

	@Override
	public void delete(long projectId, long todolistId) {
		this.client.delete("/projects/{projectId}/todolists/{todolistId}.json", projectId, todolistId).send();
	}

}
