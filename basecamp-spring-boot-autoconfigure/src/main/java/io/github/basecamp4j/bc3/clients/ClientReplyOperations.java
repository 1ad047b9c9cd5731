package io.github.basecamp4j.bc3.clients;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Replies to approvals and in correspondences with clients of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/client_replies.md">Client
 * replies</a>
 */
public interface ClientReplyOperations {

	/**
	 * List the active replies to an approval or in a correspondence.
	 * @param projectId the project
	 * @param recordingId the approval or the correspondence
	 * @return the replies
	 */
	Paged<ClientReply> list(long projectId, long recordingId);

	/**
	 * Return a reply.
	 * @param projectId the project
	 * @param recordingId the approval or the correspondence
	 * @param replyId the reply
	 * @return the reply
	 */
	ClientReply get(long projectId, long recordingId, long replyId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ClientReplyOperations create(BasecampRestClient client) {
		return new RestClientClientReplyOperations(client);
	}

}
