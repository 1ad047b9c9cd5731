package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Card tables of Basecamp 3, 4 and 5. The card table of a project is the tool
 * {@code kanban_board} of its dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/card_tables.md">Card
 * tables</a>
 */
public interface CardTableOperations {

	/**
	 * Return a card table with its columns.
	 * @param cardTableId the card table
	 * @return the card table
	 */
	CardTable get(long cardTableId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CardTableOperations create(BasecampRestClient client) {
		return new RestClientCardTableOperations(client);
	}

}
