package io.github.basecamp4j.bc3.campfires;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CampfireOperations} over HTTP.
 */
final class RestClientCampfireOperations implements CampfireOperations {

	private final BasecampRestClient client;

	RestClientCampfireOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Campfire> list() {
		return this.client.get("/chats.json").asPages(Campfire.class);
	}

	@Override
	public Campfire get(long campfireId) {
		return this.client.get("/chats/{campfireId}.json", campfireId).as(Campfire.class);
	}

}
