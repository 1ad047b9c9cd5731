package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
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
	public Paged<Todolist> list(long todosetId) {
		return this.client.get("/todosets/{todosetId}/todolists.json", todosetId).asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> list(long todosetId, RecordingStatus status) {
		return this.client.get("/todosets/{todosetId}/todolists.json", todosetId)
			.query("status", status)
			.asPages(Todolist.class);
	}

	@Override
	public Todolist get(long todolistId) {
		return this.client.get("/todolists/{todolistId}.json", todolistId).as(Todolist.class);
	}

	@Override
	public Todolist create(long todosetId, String name, TodolistFields fields) {
		return this.client.post("/todosets/{todosetId}/todolists.json", todosetId)
			.field("name", name)
			.fields(fields)
			.as(Todolist.class);
	}

	@Override
	public Todolist createInProject(long projectId, String name, TodolistFields fields) {
		Tool todoset = ProjectOperations.create(this.client).get(projectId).requireTool(Tool.TODOSET);
		return create(todoset.id(), name, fields);
	}

	@Override
	public Todolist replace(long todolistId, TodolistContent content) {
		return this.client.put("/todolists/{todolistId}.json", todolistId).fields(content).as(Todolist.class);
	}

	@Override
	public Todolist update(long todolistId, TodolistFields fields) {
		Todolist present = get(todolistId);
		fields.verifyUnchanged(present);
		return this.client.put("/todolists/{todolistId}.json", todolistId)
			.fields(TodolistContent.of(present))
			.fields(fields)
			.as(Todolist.class);
	}

	@Override
	public void reposition(long todolistId, int position) {
		this.client.put("/todosets/todolists/{todolistId}/position.json", todolistId)
			.field("position", position)
			.send();
	}

}
