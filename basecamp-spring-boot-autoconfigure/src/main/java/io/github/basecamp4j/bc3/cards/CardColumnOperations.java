package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Columns of card tables of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/card_table_columns.md">Card
 * table columns</a>
 */
public interface CardColumnOperations {

	/**
	 * Return a column.
	 * @param columnId the column
	 * @return the column
	 */
	CardColumn get(long columnId);

	/**
	 * Create a column.
	 * @param cardTableId the card table to put it in
	 * @param title its title
	 * @param fields what else it has
	 * @return the new column
	 */
	CardColumn create(long cardTableId, String title, CardColumnFields fields);

	/**
	 * Change parts of a column. Basecamp does not tell what becomes of a part that is
	 * left out, so unless everything is set, the column is read first and sent with the
	 * changes.
	 * @param columnId the column
	 * @param fields what to change
	 * @return the changed column
	 */
	CardColumn update(long columnId, CardColumnFields fields);

	/**
	 * Move a column to another place in its card table.
	 * @param cardTableId the card table
	 * @param columnId the column
	 * @param position its new place among the columns that people made, from 1
	 */
	void reposition(long cardTableId, long columnId, int position);

	/**
	 * Let the principal watch a column. Doing so twice does no harm.
	 * @param columnId the column
	 */
	void subscribe(long columnId);

	/**
	 * Let the principal no longer watch a column.
	 * @param columnId the column
	 */
	void unsubscribe(long columnId);

	/**
	 * Give a column a section for cards on hold. Doing so twice does no harm.
	 * @param columnId the column
	 * @return the changed column
	 */
	CardColumn enableOnHold(long columnId);

	/**
	 * Take the section for cards on hold from a column.
	 * @param columnId the column
	 * @return the changed column
	 */
	CardColumn disableOnHold(long columnId);

	/**
	 * Change the colour of a column.
	 * @param columnId the column
	 * @param color its new colour
	 * @return the changed column
	 */
	CardColumn setColor(long columnId, Color color);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CardColumnOperations create(BasecampRestClient client) {
		return new RestClientCardColumnOperations(client);
	}

}
