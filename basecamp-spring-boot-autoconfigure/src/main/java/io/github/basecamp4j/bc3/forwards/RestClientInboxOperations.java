package io.github.basecamp4j.bc3.forwards;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link InboxOperations} over HTTP.
 */
final class RestClientInboxOperations implements InboxOperations {

	private final BasecampRestClient client;

	RestClientInboxOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Inbox get(long inboxId) {
		return this.client.get("/inboxes/{inboxId}.json", inboxId).as(Inbox.class);
	}

}
