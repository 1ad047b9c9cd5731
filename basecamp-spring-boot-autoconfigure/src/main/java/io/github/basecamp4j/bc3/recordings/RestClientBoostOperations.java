package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link BoostOperations} over HTTP.
 */
final class RestClientBoostOperations implements BoostOperations {

	private final BasecampRestClient client;

	RestClientBoostOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Boost> list(long recordingId) {
		return this.client.get("/recordings/{recordingId}/boosts.json", recordingId).asPages(Boost.class);
	}

	@Override
	public Paged<Boost> listOfEvent(long recordingId, long eventId) {
		return this.client.get("/recordings/{recordingId}/events/{eventId}/boosts.json", recordingId, eventId)
			.asPages(Boost.class);
	}

	@Override
	public Boost get(long boostId) {
		return this.client.get("/boosts/{boostId}.json", boostId).as(Boost.class);
	}

	@Override
	public Boost create(long recordingId, String content) {
		return this.client.post("/recordings/{recordingId}/boosts.json", recordingId)
			.field("content", content)
			.as(Boost.class);
	}

	@Override
	public Boost createForEvent(long recordingId, long eventId, String content) {
		return this.client.post("/recordings/{recordingId}/events/{eventId}/boosts.json", recordingId, eventId)
			.field("content", content)
			.as(Boost.class);
	}

	@Override
	public void delete(long boostId) {
		this.client.delete("/boosts/{boostId}.json", boostId).send();
	}

}
