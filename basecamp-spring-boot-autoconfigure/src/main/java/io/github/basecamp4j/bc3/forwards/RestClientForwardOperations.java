package io.github.basecamp4j.bc3.forwards;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ForwardOperations} over HTTP.
 */
final class RestClientForwardOperations implements ForwardOperations {

	private final BasecampRestClient client;

	RestClientForwardOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Forward> list(long inboxId) {
		return list(inboxId, new RecordingOrder());
	}

	@Override
	public Paged<Forward> list(long inboxId, RecordingOrder order) {
		return this.client.get("/inboxes/{inboxId}/inbox_forwards.json", inboxId).query(order).asPages(Forward.class);
	}

	@Override
	public Forward get(long forwardId) {
		return this.client.get("/inbox_forwards/{forwardId}.json", forwardId).as(Forward.class);
	}

}
