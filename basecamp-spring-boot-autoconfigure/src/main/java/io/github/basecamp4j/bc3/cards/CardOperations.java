package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Cards of Basecamp 3, 4 and 5. They are in the columns of card tables. A card is
 * trashed, archived and made active again as any
 * {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}, and
 * done once it is moved to the {@linkplain CardColumn#DONE last column}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/card_table_cards.md">Card
 * table cards</a>
 */
public interface CardOperations {

	/**
	 * List the active cards of a column.
	 * @param columnId the column
	 * @return the cards
	 */
	Paged<Card> list(long columnId);

	/**
	 * List the active cards of a project, whatever column they are in.
	 * @param projectId the project
	 * @return the cards in the form that all recordings have, the latest created first
	 */
	Paged<RecordingSummary> listInProject(long projectId);

	/**
	 * Return a card.
	 * @param cardId the card
	 * @return the card
	 */
	Card get(long cardId);

	/**
	 * Create a card. Basecamp takes nobody to do it yet: {@link #update} does.
	 * @param columnId the column to put it in
	 * @param title its title
	 * @param fields what else it has
	 * @return the new card
	 */
	Card create(long columnId, String title, CardFields fields);

	/**
	 * Create a card in the {@linkplain CardColumn#TRIAGE column for new cards} of a
	 * project's card table. Project and card table are looked up first.
	 * @param projectId the project to put it in
	 * @param title its title
	 * @param fields what else it has
	 * @return the new card
	 * @throws BasecampToolNotEnabledException if the project's card table is turned off
	 * @throws BasecampAmbiguousToolException if the project has several card tables
	 */
	Card createInProject(long projectId, String title, CardFields fields);

	/**
	 * Change parts of a card; what is not set stays as it is.
	 * @param cardId the card
	 * @param fields what to change
	 * @return the changed card
	 */
	Card update(long cardId, CardFields fields);

	/**
	 * Move a card to another column, or to another place in its own.
	 * @param cardId the card
	 * @param columnId the column, its {@linkplain CardColumnOnHold section for cards on
	 * hold}, or a {@linkplain Wormhole wormhole}, through which the card leaves for
	 * another project
	 * @param position its place there, from 1
	 */
	void move(long cardId, long columnId, int position);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CardOperations create(BasecampRestClient client) {
		return new RestClientCardOperations(client);
	}

}
