package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TodolistGroupOperations} over HTTP.
 */
final class RestClientTodolistGroupOperations implements TodolistGroupOperations {

	private final BasecampRestClient client;

	RestClientTodolistGroupOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Todolist> list(long todolistId) {
		return this.client.get("/todolists/{todolistId}/groups.json", todolistId).asPages(Todolist.class);
	}

	@Override
	public Paged<Todolist> list(long todolistId, RecordingStatus status) {
		return this.client.get("/todolists/{todolistId}/groups.json", todolistId)
			.query("status", status)
			.asPages(Todolist.class);
	}

	@Override
	public Todolist get(long groupId) {
		return this.client.get("/todolists/{groupId}.json", groupId).as(Todolist.class);
	}

	@Override
	public Todolist create(long todolistId, String name, TodolistGroupFields fields) {
		return this.client.post("/todolists/{todolistId}/groups.json", todolistId)
			.field("name", name)
			.fields(fields)
			.as(Todolist.class);
	}

	@Override
	public void reposition(long groupId, int position) {
		this.client.put("/todolists/groups/{groupId}/position.json", groupId).field("position", position).send();
	}

}
