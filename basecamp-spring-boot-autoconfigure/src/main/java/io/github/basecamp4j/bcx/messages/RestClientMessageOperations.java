package io.github.basecamp4j.bcx.messages;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link MessageOperations} over HTTP.
 */
final class RestClientMessageOperations implements MessageOperations {

	private final BasecampRestClient client;

	RestClientMessageOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Message get(long projectId, long messageId) {
		return this.client.get("/projects/{projectId}/messages/{messageId}.json", projectId, messageId)
			.as(Message.class);
	}

	@Override
	public Message create(long projectId, String subject, String content, MessageFields fields) {
		return this.client.post("/projects/{projectId}/messages.json", projectId)
			.field("subject", subject)
			.field("content", content)
			.fields(fields)
			.as(Message.class);
	}

	@Override
	public Message update(long projectId, long messageId, MessageFields fields) {
		return this.client.put("/projects/{projectId}/messages/{messageId}.json", projectId, messageId)
			.fields(fields)
			.as(Message.class);
	}

	@Override
	public void delete(long projectId, long messageId) {
		this.client.delete("/projects/{projectId}/messages/{messageId}.json", projectId, messageId).send();
	}

}
