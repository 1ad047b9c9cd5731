package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link EventOperations} over HTTP.
 */
final class RestClientEventOperations implements EventOperations {

	private final BasecampRestClient client;

	RestClientEventOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Event> list(long recordingId) {
		return this.client.get("/recordings/{recordingId}/events.json", recordingId).asPages(Event.class);
	}

}
