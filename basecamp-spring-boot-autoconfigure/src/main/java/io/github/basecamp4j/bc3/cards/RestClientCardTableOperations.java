package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CardTableOperations} over HTTP.
 */
final class RestClientCardTableOperations implements CardTableOperations {

	private final BasecampRestClient client;

	RestClientCardTableOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public CardTable get(long cardTableId) {
		return this.client.get("/card_tables/{cardTableId}.json", cardTableId).as(CardTable.class);
	}

}
