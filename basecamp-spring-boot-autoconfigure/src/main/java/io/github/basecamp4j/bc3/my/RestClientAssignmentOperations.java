package io.github.basecamp4j.bc3.my;

import java.util.List;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link AssignmentOperations} over HTTP.
 */
final class RestClientAssignmentOperations implements AssignmentOperations {

	private final BasecampRestClient client;

	RestClientAssignmentOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Assignments get() {
		return this.client.get("/my/assignments.json").as(Assignments.class);
	}

	@Override
	public List<Assignment> listCompleted() {
		return this.client.get("/my/assignments/completed.json").asList(Assignment.class);
	}

	@Override
	public List<Assignment> listDue() {
		return this.client.get("/my/assignments/due.json").asList(Assignment.class);
	}

	@Override
	public List<Assignment> listDue(AssignmentScope scope) {
		return this.client.get("/my/assignments/due.json").query("scope", scope).asList(Assignment.class);
	}

	@Override
	public void prioritize(long recordingId) {
		this.client.post("/my/priorities.json").field("id", recordingId).idempotent().send();
	}

	@Override
	public void deprioritize(long recordingId) {
		this.client.delete("/my/priorities/{recordingId}.json", recordingId).send();
	}

	@Override
	public void reposition(long recordingId, int position) {
		this.client.post("/my/priority_moves.json").field("source_id", recordingId).field("position", position).send();
	}

}
