package io.github.basecamp4j.tokens;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * What refreshing needs from a store.
 */
interface TokenStore {

	/**
	 * Return the tokens of a connection, possibly as they were a moment ago.
	 * @param id the connection
	 * @return the tokens or {@code null}
	 */
	@Nullable StoredTokens find(ConnectionId id);

	/**
	 * Return the tokens of a connection as they are now.
	 * @param id the connection
	 * @return the tokens or {@code null}
	 */
	@Nullable StoredTokens read(ConnectionId id);

	/**
	 * Change a connection while nobody else can.
	 * @param id the connection
	 * @param wait whether to wait for somebody else who is changing it
	 * @param change gets the present tokens and returns those to save, the same object
	 * when there is nothing to save
	 * @return the tokens after the change, {@code null} if there are none or somebody
	 * else is changing them
	 */
	@Nullable StoredTokens update(ConnectionId id, boolean wait, UnaryOperator<StoredTokens> change);

	/**
	 * Add a connection unless there is one.
	 * @param id the connection
	 * @param tokens its tokens
	 */
	void addIfMissing(ConnectionId id, StoredTokens tokens);

	/**
	 * Return what works on the store's connections while nobody waits.
	 * @return the background work
	 */
	BackgroundWork background();

	/**
	 * Return how many connections have new tokens that could not be saved yet.
	 * @return the number of connections
	 */
	int unsavedCount();

	/**
	 * End the background work, and save what could not be saved yet for the last time.
	 */
	void close();

}
