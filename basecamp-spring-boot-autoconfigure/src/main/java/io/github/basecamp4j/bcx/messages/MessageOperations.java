package io.github.basecamp4j.bcx.messages;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Messages of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/messages.md">Messages</a>
 */
public interface MessageOperations {

	/**
	 * Return a message with all its comments and subscribers. There is no list of
	 * messages: they are among the topics.
	 * @param projectId the project it lies in
	 * @param messageId the message
	 * @return the message
	 */
	Message get(long projectId, long messageId);

	/**
	 * Create a message. Its subscribers are told by e-mail.
	 * @param projectId the project to put it in
	 * @param subject its subject
	 * @param content its content
	 * @param fields what else it has
	 * @return the new message
	 */
	Message create(long projectId, String subject, String content, MessageFields fields);

	/**
	 * Change a message. The last writer wins.
	 * @param projectId the project it lies in
	 * @param messageId the message
	 * @param fields what to change
	 * @return the changed message
	 */
	Message update(long projectId, long messageId, MessageFields fields);

	/**
	 * Move a message to the trash.
	 * @param projectId the project it lies in
	 * @param messageId the message
	 */
	void delete(long projectId, long messageId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static MessageOperations create(BasecampRestClient client) {
		return new RestClientMessageOperations(client);
	}

}
