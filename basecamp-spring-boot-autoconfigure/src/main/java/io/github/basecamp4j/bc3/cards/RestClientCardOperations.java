package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingOperations;
import io.github.basecamp4j.bc3.recordings.RecordingQuery;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.bc3.recordings.RecordingType;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CardOperations} over HTTP.
 */
final class RestClientCardOperations implements CardOperations {

	private final BasecampRestClient client;

	RestClientCardOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Card> list(long columnId) {
		return this.client.get("/card_tables/lists/{columnId}/cards.json", columnId).asPages(Card.class);
	}

	@Override
	public Paged<RecordingSummary> listInProject(long projectId) {
		return RecordingOperations.create(this.client)
			.list(RecordingType.CARD, new RecordingQuery().withProjects(projectId));
	}

	@Override
	public Card get(long cardId) {
		return this.client.get("/card_tables/cards/{cardId}.json", cardId).as(Card.class);
	}

	@Override
	public Card create(long columnId, String title, CardFields fields) {
		return this.client.post("/card_tables/lists/{columnId}/cards.json", columnId)
			.field("title", title)
			.fields(fields)
			.as(Card.class);
	}

	@Override
	public Card createInProject(long projectId, String title, CardFields fields) {
		long cardTableId = ProjectOperations.create(this.client).get(projectId).requireTool(Tool.KANBAN_BOARD).id();
		CardTable cardTable = CardTableOperations.create(this.client).get(cardTableId);
		CardColumn triage = cardTable.column(CardColumn.TRIAGE)
			.orElseThrow(() -> new BasecampInvalidResponseException(
					"Card table " + cardTableId + " has no column for new cards", null));
		return create(triage.id(), title, fields);
	}

	@Override
	public Card update(long cardId, CardFields fields) {
		return this.client.put("/card_tables/cards/{cardId}.json", cardId).fields(fields).as(Card.class);
	}

	@Override
	public void move(long cardId, long columnId, int position) {
		this.client.post("/card_tables/cards/{cardId}/moves.json", cardId)
			.field("column_id", columnId)
			.field("position", position)
			.send();
	}

}
