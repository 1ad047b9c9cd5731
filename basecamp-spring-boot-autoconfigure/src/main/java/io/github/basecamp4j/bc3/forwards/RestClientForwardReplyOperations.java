package io.github.basecamp4j.bc3.forwards;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ForwardReplyOperations} over HTTP.
 */
final class RestClientForwardReplyOperations implements ForwardReplyOperations {

	private final BasecampRestClient client;

	RestClientForwardReplyOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<ForwardReply> list(long forwardId) {
		return this.client.get("/inbox_forwards/{forwardId}/replies.json", forwardId).asPages(ForwardReply.class);
	}

	@Override
	public ForwardReply get(long forwardId, long replyId) {
		return this.client.get("/inbox_forwards/{forwardId}/replies/{replyId}.json", forwardId, replyId)
			.as(ForwardReply.class);
	}

}
