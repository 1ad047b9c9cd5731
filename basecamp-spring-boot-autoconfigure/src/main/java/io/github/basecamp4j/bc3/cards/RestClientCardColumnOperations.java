package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CardColumnOperations} over HTTP.
 */
final class RestClientCardColumnOperations implements CardColumnOperations {

	private final BasecampRestClient client;

	RestClientCardColumnOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public CardColumn get(long columnId) {
		return this.client.get("/card_tables/columns/{columnId}.json", columnId).as(CardColumn.class);
	}

	@Override
	public CardColumn create(long cardTableId, String title, CardColumnFields fields) {
		return this.client.post("/card_tables/{cardTableId}/columns.json", cardTableId)
			.field("title", title)
			.fields(fields)
			.as(CardColumn.class);
	}

	@Override
	public CardColumn update(long columnId, CardColumnFields fields) {
		CardColumnFields present = fields.isWhole() ? fields : CardColumnFields.of(get(columnId));
		return this.client.put("/card_tables/columns/{columnId}.json", columnId)
			.fields(present)
			.fields(fields)
			.as(CardColumn.class);
	}

	@Override
	public void reposition(long cardTableId, long columnId, int position) {
		this.client.post("/card_tables/{cardTableId}/moves.json", cardTableId)
			.field("source_id", columnId)
			.field("target_id", cardTableId)
			.field("position", position)
			.send();
	}

	@Override
	public void subscribe(long columnId) {
		this.client.post("/card_tables/lists/{columnId}/subscription.json", columnId).idempotent().send();
	}

	@Override
	public void unsubscribe(long columnId) {
		this.client.delete("/card_tables/lists/{columnId}/subscription.json", columnId).send();
	}

	@Override
	public CardColumn enableOnHold(long columnId) {
		return this.client.post("/card_tables/columns/{columnId}/on_hold.json", columnId)
			.idempotent()
			.as(CardColumn.class);
	}

	@Override
	public CardColumn disableOnHold(long columnId) {
		return this.client.delete("/card_tables/columns/{columnId}/on_hold.json", columnId).as(CardColumn.class);
	}

	@Override
	public CardColumn setColor(long columnId, Color color) {
		return this.client.put("/card_tables/columns/{columnId}/color.json", columnId)
			.field("color", color)
			.as(CardColumn.class);
	}

}
