package io.github.basecamp4j.bc3.forwards;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Replies to e-mail forwards of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/inbox_replies.md">Inbox
 * replies</a>
 */
public interface ForwardReplyOperations {

	/**
	 * List the active replies to a forward.
	 * @param forwardId the forward
	 * @return the replies
	 */
	Paged<ForwardReply> list(long forwardId);

	/**
	 * Return a reply.
	 * @param forwardId the forward
	 * @param replyId the reply
	 * @return the reply
	 */
	ForwardReply get(long forwardId, long replyId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ForwardReplyOperations create(BasecampRestClient client) {
		return new RestClientForwardReplyOperations(client);
	}

}
