package io.github.basecamp4j.bc3.clients;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ClientReplyOperations} over HTTP.
 */
final class RestClientClientReplyOperations implements ClientReplyOperations {

	private final BasecampRestClient client;

	RestClientClientReplyOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<ClientReply> list(long projectId, long recordingId) {
		return this.client
			.get("/buckets/{projectId}/client/recordings/{recordingId}/replies.json", projectId, recordingId)
			.asPages(ClientReply.class);
	}

	@Override
	public ClientReply get(long projectId, long recordingId, long replyId) {
		return this.client
			.get("/buckets/{projectId}/client/recordings/{recordingId}/replies/{replyId}.json", projectId, recordingId,
					replyId)
			.as(ClientReply.class);
	}

}
