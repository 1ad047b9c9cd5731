package io.github.basecamp4j.bc3.messages;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Types of messages of Basecamp 3, 4 and 5. Each project has its own.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/message_types.md">Message
 * types</a>
 */
public interface MessageTypeOperations {

	/**
	 * List the types of a project's messages.
	 * @param projectId the project
	 * @return the message types
	 */
	Paged<MessageType> list(long projectId);

	/**
	 * Return a message type.
	 * @param projectId the project
	 * @param messageTypeId the message type
	 * @return the message type
	 */
	MessageType get(long projectId, long messageTypeId);

	/**
	 * Create a message type.
	 * @param projectId the project
	 * @param name its name
	 * @param icon an emoji
	 * @return the new message type
	 */
	MessageType create(long projectId, String name, String icon);

	/**
	 * Change a message type. Basecamp does not promise to keep what is left out, so both
	 * are sent.
	 * @param projectId the project
	 * @param messageTypeId the message type
	 * @param name its name from now on
	 * @param icon its emoji from now on
	 * @return the changed message type
	 */
	MessageType update(long projectId, long messageTypeId, String name, String icon);

	/**
	 * Delete a message type.
	 * @param projectId the project
	 * @param messageTypeId the message type
	 */
	void delete(long projectId, long messageTypeId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static MessageTypeOperations create(BasecampRestClient client) {
		return new RestClientMessageTypeOperations(client);
	}

}
