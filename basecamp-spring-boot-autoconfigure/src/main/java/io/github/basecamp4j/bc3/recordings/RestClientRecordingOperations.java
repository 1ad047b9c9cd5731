package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link RecordingOperations} over HTTP.
 */
final class RestClientRecordingOperations implements RecordingOperations {

	private final BasecampRestClient client;

	RestClientRecordingOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<RecordingSummary> list(RecordingType type) {
		return list(type, new RecordingQuery());
	}

	@Override
	public Paged<RecordingSummary> list(RecordingType type, RecordingQuery query) {
		return this.client.get("/projects/recordings.json")
			.query("type", type)
			.query(query)
			.asPages(RecordingSummary.class);
	}

	@Override
	public void trash(long recordingId) {
		this.client.put("/recordings/{recordingId}/status/trashed.json", recordingId).send();
	}

	@Override
	public void archive(long recordingId) {
		this.client.put("/recordings/{recordingId}/status/archived.json", recordingId).send();
	}

	@Override
	public void unarchive(long recordingId) {
		this.client.put("/recordings/{recordingId}/status/active.json", recordingId).send();
	}

	@Override
	public RecordingSummary setVisibleToClients(long recordingId, boolean visibleToClients) {
		return this.client.put("/recordings/{recordingId}/client_visibility.json", recordingId)
			.field("visible_to_clients", visibleToClients)
			.as(RecordingSummary.class);
	}

}
