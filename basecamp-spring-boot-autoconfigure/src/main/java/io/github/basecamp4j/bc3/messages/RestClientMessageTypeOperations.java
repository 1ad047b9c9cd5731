package io.github.basecamp4j.bc3.messages;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link MessageTypeOperations} over HTTP.
 */
final class RestClientMessageTypeOperations implements MessageTypeOperations {

	private final BasecampRestClient client;

	RestClientMessageTypeOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<MessageType> list(long projectId) {
		return this.client.get("/buckets/{projectId}/categories.json", projectId).asPages(MessageType.class);
	}

	@Override
	public MessageType get(long projectId, long messageTypeId) {
		return this.client.get("/buckets/{projectId}/categories/{messageTypeId}.json", projectId, messageTypeId)
			.as(MessageType.class);
	}

	@Override
	public MessageType create(long projectId, String name, String icon) {
		return this.client.post("/buckets/{projectId}/categories.json", projectId)
			.field("name", name)
			.field("icon", icon)
			.as(MessageType.class);
	}

	@Override
	public MessageType update(long projectId, long messageTypeId, String name, String icon) {
		return this.client.put("/buckets/{projectId}/categories/{messageTypeId}.json", projectId, messageTypeId)
			.field("name", name)
			.field("icon", icon)
			.as(MessageType.class);
	}

	@Override
	public void delete(long projectId, long messageTypeId) {
		this.client.delete("/buckets/{projectId}/categories/{messageTypeId}.json", projectId, messageTypeId).send();
	}

}
