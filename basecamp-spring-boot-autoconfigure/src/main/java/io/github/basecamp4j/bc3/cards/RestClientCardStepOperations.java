package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CardStepOperations} over HTTP.
 */
final class RestClientCardStepOperations implements CardStepOperations {

	private final BasecampRestClient client;

	RestClientCardStepOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public CardStep get(long stepId) {
		return this.client.get("/card_tables/steps/{stepId}.json", stepId).as(CardStep.class);
	}

	@Override
	public CardStep create(long cardId, String title, CardStepFields fields) {
		return this.client.post("/card_tables/cards/{cardId}/steps.json", cardId)
			.field("title", title)
			.fields(fields)
			.as(CardStep.class);
	}

	@Override
	public CardStep update(long stepId, CardStepFields fields) {
		return this.client.put("/card_tables/steps/{stepId}.json", stepId).fields(fields).as(CardStep.class);
	}

	@Override
	public CardStep complete(long stepId) {
		return this.client.put("/card_tables/steps/{stepId}/completions.json", stepId)
			.field("completion", "on")
			.as(CardStep.class);
	}

	@Override
	public CardStep uncomplete(long stepId) {
		return this.client.put("/card_tables/steps/{stepId}/completions.json", stepId)
			.field("completion", "")
			.as(CardStep.class);
	}

	@Override
	public void reposition(long cardId, long stepId, int position) {
		this.client.post("/card_tables/cards/{cardId}/positions.json", cardId)
			.field("source_id", stepId)
			.field("position", position)
			.send();
	}

}
