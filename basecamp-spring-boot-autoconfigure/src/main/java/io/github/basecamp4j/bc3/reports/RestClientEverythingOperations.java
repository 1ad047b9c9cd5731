package io.github.basecamp4j.bc3.reports;

import java.util.List;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link EverythingOperations} over HTTP.
 */
final class RestClientEverythingOperations implements EverythingOperations {

	private final BasecampRestClient client;

	RestClientEverythingOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<RecordingSummary> listMessages() {
		return this.client.get("/messages.json").asPages(RecordingSummary.class);
	}

	@Override
	public Paged<RecordingSummary> listComments() {
		return this.client.get("/comments.json").asPages(RecordingSummary.class);
	}

	@Override
	public Paged<RecordingSummary> listCheckins() {
		return this.client.get("/checkins.json").asPages(RecordingSummary.class);
	}

	@Override
	public Paged<RecordingSummary> listForwards() {
		return this.client.get("/forwards.json").asPages(RecordingSummary.class);
	}

	@Override
	public Paged<EverythingFile> listFiles() {
		return listFiles(new EverythingFileQuery());
	}

	@Override
	public Paged<EverythingFile> listFiles(EverythingFileQuery query) {
		return this.client.get("/files.json").query(query).asPages(EverythingFile.class);
	}

	@Override
	public Paged<BucketTodos> listOpenTodos() {
		return listOpenTodos(new EverythingQuery());
	}

	@Override
	public Paged<BucketTodos> listOpenTodos(EverythingQuery query) {
		return this.client.get("/todos/open.json").query(query).asPages(BucketTodos.class);
	}

	@Override
	public Paged<BucketTodos> listCompletedTodos() {
		return listCompletedTodos(new EverythingQuery());
	}

	@Override
	public Paged<BucketTodos> listCompletedTodos(EverythingQuery query) {
		return this.client.get("/todos/completed.json").query(query).asPages(BucketTodos.class);
	}

	@Override
	public Paged<BucketTodos> listUnassignedTodos() {
		return listUnassignedTodos(new EverythingQuery());
	}

	@Override
	public Paged<BucketTodos> listUnassignedTodos(EverythingQuery query) {
		return this.client.get("/todos/unassigned.json").query(query).asPages(BucketTodos.class);
	}

	@Override
	public Paged<BucketTodos> listNoDueDateTodos() {
		return listNoDueDateTodos(new EverythingQuery());
	}

	@Override
	public Paged<BucketTodos> listNoDueDateTodos(EverythingQuery query) {
		return this.client.get("/todos/no_due_date.json").query(query).asPages(BucketTodos.class);
	}

	@Override
	public List<Todo> listOverdueTodos() {
		return listOverdueTodos(new EverythingQuery());
	}

	@Override
	public List<Todo> listOverdueTodos(EverythingQuery query) {
		return this.client.get("/todos/overdue.json").query(query).asList(Todo.class);
	}

	@Override
	public Paged<BucketCards> listOpenCards() {
		return listOpenCards(new EverythingQuery());
	}

	@Override
	public Paged<BucketCards> listOpenCards(EverythingQuery query) {
		return this.client.get("/cards/open.json").query(query).asPages(BucketCards.class);
	}

	@Override
	public Paged<BucketCards> listNotNowCards() {
		return listNotNowCards(new EverythingQuery());
	}

	@Override
	public Paged<BucketCards> listNotNowCards(EverythingQuery query) {
		return this.client.get("/cards/not_now.json").query(query).asPages(BucketCards.class);
	}

	@Override
	public Paged<BucketCards> listCompletedCards() {
		return listCompletedCards(new EverythingQuery());
	}

	@Override
	public Paged<BucketCards> listCompletedCards(EverythingQuery query) {
		return this.client.get("/cards/completed.json").query(query).asPages(BucketCards.class);
	}

	@Override
	public Paged<BucketCards> listUnassignedCards() {
		return listUnassignedCards(new EverythingQuery());
	}

	@Override
	public Paged<BucketCards> listUnassignedCards(EverythingQuery query) {
		return this.client.get("/cards/unassigned.json").query(query).asPages(BucketCards.class);
	}

	@Override
	public Paged<BucketCards> listNoDueDateCards() {
		return listNoDueDateCards(new EverythingQuery());
	}

	@Override
	public Paged<BucketCards> listNoDueDateCards(EverythingQuery query) {
		return this.client.get("/cards/no_due_date.json").query(query).asPages(BucketCards.class);
	}

	@Override
	public List<Card> listOverdueCards() {
		return listOverdueCards(new EverythingQuery());
	}

	@Override
	public List<Card> listOverdueCards(EverythingQuery query) {
		return this.client.get("/cards/overdue.json").query(query).asList(Card.class);
	}

}
