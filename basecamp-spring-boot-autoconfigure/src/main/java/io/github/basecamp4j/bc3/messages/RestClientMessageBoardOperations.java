package io.github.basecamp4j.bc3.messages;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link MessageBoardOperations} over HTTP.
 */
final class RestClientMessageBoardOperations implements MessageBoardOperations {

	private final BasecampRestClient client;

	RestClientMessageBoardOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public MessageBoard get(long messageBoardId) {
		return this.client.get("/message_boards/{messageBoardId}.json", messageBoardId).as(MessageBoard.class);
	}

}
