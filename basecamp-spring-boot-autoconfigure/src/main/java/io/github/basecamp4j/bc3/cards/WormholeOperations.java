package io.github.basecamp4j.bc3.cards;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Wormholes of Basecamp 3, 4 and 5: ways out of a card table into a column of another
 * one. They are not in the public documentation yet. There is no list: a
 * {@linkplain CardTable card table} brings its wormholes along.
 */
public interface WormholeOperations {

	/**
	 * Create a wormhole.
	 * @param projectId the project
	 * @param cardTableId the card table to put it in
	 * @param columnId the column of another card table that it leads to
	 * @return the new wormhole
	 * @throws BasecampNotFoundException if the column is not there or cannot be seen
	 * @throws BasecampValidationException if the card table has four wormholes already
	 */
	Wormhole create(long projectId, long cardTableId, long columnId);

	/**
	 * Let a wormhole lead elsewhere.
	 * @param projectId the project
	 * @param wormholeId the wormhole
	 * @param columnId the column of another card table that it is to lead to
	 * @return the changed wormhole
	 */
	Wormhole update(long projectId, long wormholeId, long columnId);

	/**
	 * Delete a wormhole.
	 * @param projectId the project
	 * @param wormholeId the wormhole
	 */
	void delete(long projectId, long wormholeId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static WormholeOperations create(BasecampRestClient client) {
		return new RestClientWormholeOperations(client);
	}

}
