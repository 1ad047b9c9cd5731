package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link SubscriptionOperations} over HTTP.
 */
final class RestClientSubscriptionOperations implements SubscriptionOperations {

	private final BasecampRestClient client;

	RestClientSubscriptionOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Subscription get(long recordingId) {
		return this.client.get("/recordings/{recordingId}/subscription.json", recordingId).as(Subscription.class);
	}

	@Override
	public Subscription subscribe(long recordingId) {
		return this.client.post("/recordings/{recordingId}/subscription.json", recordingId)
			.idempotent()
			.as(Subscription.class);
	}

	@Override
	public void unsubscribe(long recordingId) {
		this.client.delete("/recordings/{recordingId}/subscription.json", recordingId).send();
	}

	@Override
	public Subscription update(long recordingId, SubscriptionChanges changes) {
		return this.client.put("/recordings/{recordingId}/subscription.json", recordingId)
			.fields(changes)
			.as(Subscription.class);
	}

}
