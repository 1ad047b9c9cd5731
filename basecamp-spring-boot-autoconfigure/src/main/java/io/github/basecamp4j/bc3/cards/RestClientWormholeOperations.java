package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link WormholeOperations} over HTTP.
 */
final class RestClientWormholeOperations implements WormholeOperations {

	private final BasecampRestClient client;

	RestClientWormholeOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Wormhole create(long projectId, long cardTableId, long columnId) {
		return this.client.post("/buckets/{projectId}/card_tables/{cardTableId}/wormholes.json", projectId, cardTableId)
			.field("destination_recording_id", columnId)
			.as(Wormhole.class);
	}

	@Override
	public Wormhole update(long projectId, long wormholeId, long columnId) {
		return this.client.put("/buckets/{projectId}/card_tables/wormholes/{wormholeId}.json", projectId, wormholeId)
			.field("destination_recording_id", columnId)
			.as(Wormhole.class);
	}

	@Override
	public void delete(long projectId, long wormholeId) {
		this.client.delete("/buckets/{projectId}/card_tables/wormholes/{wormholeId}.json", projectId, wormholeId)
			.send();
	}

}
