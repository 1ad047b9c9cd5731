package io.github.basecamp4j.bc3.messages;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Messages of Basecamp 3, 4 and 5. A message is trashed, archived and made active again
 * as any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/messages.md">Messages</a>
 */
public interface MessageOperations {

	/**
	 * List the active messages of a message board. Drafts are not among them.
	 * @param messageBoardId the message board
	 * @return the messages, the latest created first
	 */
	Paged<Message> list(long messageBoardId);

	/**
	 * List the active messages of a message board in an order. Drafts are not among them.
	 * @param messageBoardId the message board
	 * @param order the order
	 * @return the messages
	 */
	Paged<Message> list(long messageBoardId, RecordingOrder order);

	/**
	 * Return a message.
	 * @param messageId the message
	 * @return the message
	 */
	Message get(long messageId);

	/**
	 * Create a message and publish it, unless it is to be a
	 * {@linkplain MessageFields#asDraft() draft}. Everybody on the project is told,
	 * unless the fields {@linkplain MessageFields#withSubscriptions say who}.
	 * @param messageBoardId the message board to put it on
	 * @param subject what it is about
	 * @param fields what else it has
	 * @return the new message
	 */
	Message create(long messageBoardId, String subject, MessageFields fields);

	/**
	 * Create a message on the message board of a project's dock, which is looked up
	 * first.
	 * @param projectId the project to put it in
	 * @param subject what it is about
	 * @param fields what else it has
	 * @return the new message
	 * @throws BasecampToolNotEnabledException if the project's message board is turned
	 * off
	 * @throws BasecampAmbiguousToolException if the project has several message boards in
	 * its dock
	 */
	Message createInProject(long projectId, String subject, MessageFields fields);

	/**
	 * Change parts of a message.
	 * @param messageId the message
	 * @param fields what to change
	 * @return the changed message
	 */
	Message update(long messageId, MessageFields fields);

	/**
	 * Pin a message to the top of its message board.
	 * @param messageId the message
	 */
	void pin(long messageId);

	/**
	 * Let a message that is pinned take its place among the others again.
	 * @param messageId the message
	 */
	void unpin(long messageId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static MessageOperations create(BasecampRestClient client) {
		return new RestClientMessageOperations(client);
	}

}
