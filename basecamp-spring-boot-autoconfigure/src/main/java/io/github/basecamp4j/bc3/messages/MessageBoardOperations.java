package io.github.basecamp4j.bc3.messages;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Message boards of Basecamp 3, 4 and 5. The message board of a project is the tool
 * {@code message_board} of its dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/message_boards.md">Message
 * boards</a>
 */
public interface MessageBoardOperations {

	/**
	 * Return a message board.
	 * @param messageBoardId the message board
	 * @return the message board
	 */
	MessageBoard get(long messageBoardId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static MessageBoardOperations create(BasecampRestClient client) {
		return new RestClientMessageBoardOperations(client);
	}

}
