package io.github.basecamp4j.bc3.reports;

import java.util.List;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Everything of a kind in Basecamp 3, 4 and 5, over all projects that the principal can
 * see. Lists by project have few projects on a page, so that many to-dos or cards may be
 * one element. Not in the public documentation yet.
 */
public interface EverythingOperations {

	/**
	 * List the messages of all projects.
	 * @return the messages
	 */
	Paged<RecordingSummary> listMessages();

	/**
	 * List the comments of all projects.
	 * @return the comments
	 */
	Paged<RecordingSummary> listComments();

	/**
	 * List the answers to check-in questions of all projects.
	 * @return the answers to check-in questions
	 */
	Paged<RecordingSummary> listCheckins();

	/**
	 * List the forwarded e-mails of all projects.
	 * @return the forwarded e-mails
	 */
	Paged<RecordingSummary> listForwards();

	/**
	 * List the files of all projects.
	 * @return the files
	 */
	Paged<EverythingFile> listFiles();

	/**
	 * List files of all projects.
	 * @param query which of them
	 * @return the files
	 */
	Paged<EverythingFile> listFiles(EverythingFileQuery query);

	/**
	 * List the to-dos that are open, by project.
	 * @return the to-dos
	 */
	Paged<BucketTodos> listOpenTodos();

	/**
	 * List to-dos that are open, by project.
	 * @param query which of them
	 * @return the to-dos
	 */
	Paged<BucketTodos> listOpenTodos(EverythingQuery query);

	/**
	 * List the to-dos that are done, by project.
	 * @return the to-dos
	 */
	Paged<BucketTodos> listCompletedTodos();

	/**
	 * List to-dos that are done, by project.
	 * @param query which of them
	 * @return the to-dos
	 */
	Paged<BucketTodos> listCompletedTodos(EverythingQuery query);

	/**
	 * List the to-dos that nobody is to do, by project.
	 * @return the to-dos
	 */
	Paged<BucketTodos> listUnassignedTodos();

	/**
	 * List to-dos that nobody is to do, by project.
	 * @param query which of them
	 * @return the to-dos
	 */
	Paged<BucketTodos> listUnassignedTodos(EverythingQuery query);

	/**
	 * List the to-dos that are due on no day, by project.
	 * @return the to-dos
	 */
	Paged<BucketTodos> listNoDueDateTodos();

	/**
	 * List to-dos that are due on no day, by project.
	 * @param query which of them
	 * @return the to-dos
	 */
	Paged<BucketTodos> listNoDueDateTodos(EverythingQuery query);

	/**
	 * List the to-dos that are overdue.
	 * @return the to-dos
	 */
	List<Todo> listOverdueTodos();

	/**
	 * List to-dos that are overdue.
	 * @param query which of them
	 * @return the to-dos
	 */
	List<Todo> listOverdueTodos(EverythingQuery query);

	/**
	 * List the cards that are open, by project.
	 * @return the cards
	 */
	Paged<BucketCards> listOpenCards();

	/**
	 * List cards that are open, by project.
	 * @param query which of them
	 * @return the cards
	 */
	Paged<BucketCards> listOpenCards(EverythingQuery query);

	/**
	 * List the cards that are in a column of what is not to be done now, by project.
	 * @return the cards
	 */
	Paged<BucketCards> listNotNowCards();

	/**
	 * List cards that are in a column of what is not to be done now, by project.
	 * @param query which of them
	 * @return the cards
	 */
	Paged<BucketCards> listNotNowCards(EverythingQuery query);

	/**
	 * List the cards that are done, by project.
	 * @return the cards
	 */
	Paged<BucketCards> listCompletedCards();

	/**
	 * List cards that are done, by project.
	 * @param query which of them
	 * @return the cards
	 */
	Paged<BucketCards> listCompletedCards(EverythingQuery query);

	/**
	 * List the cards that nobody is to do, by project.
	 * @return the cards
	 */
	Paged<BucketCards> listUnassignedCards();

	/**
	 * List cards that nobody is to do, by project.
	 * @param query which of them
	 * @return the cards
	 */
	Paged<BucketCards> listUnassignedCards(EverythingQuery query);

	/**
	 * List the cards that are due on no day, by project.
	 * @return the cards
	 */
	Paged<BucketCards> listNoDueDateCards();

	/**
	 * List cards that are due on no day, by project.
	 * @param query which of them
	 * @return the cards
	 */
	Paged<BucketCards> listNoDueDateCards(EverythingQuery query);

	/**
	 * List the cards that are overdue.
	 * @return the cards
	 */
	List<Card> listOverdueCards();

	/**
	 * List cards that are overdue.
	 * @param query which of them
	 * @return the cards
	 */
	List<Card> listOverdueCards(EverythingQuery query);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static EverythingOperations create(BasecampRestClient client) {
		return new RestClientEverythingOperations(client);
	}

}
