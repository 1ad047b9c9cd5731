package io.github.basecamp4j.bc3.campfires;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ChatbotOperations} over HTTP.
 */
final class RestClientChatbotOperations implements ChatbotOperations {

	private final BasecampRestClient client;

	RestClientChatbotOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Chatbot> list(long projectId, long campfireId) {
		return this.client.get("/buckets/{projectId}/chats/{campfireId}/integrations.json", projectId, campfireId)
			.asPages(Chatbot.class);
	}

	@Override
	public Chatbot get(long projectId, long campfireId, long chatbotId) {
		return this.client
			.get("/buckets/{projectId}/chats/{campfireId}/integrations/{chatbotId}.json", projectId, campfireId,
					chatbotId)
			.as(Chatbot.class);
	}

	@Override
	public Chatbot create(long projectId, long campfireId, String serviceName, ChatbotFields fields) {
		return this.client.post("/buckets/{projectId}/chats/{campfireId}/integrations.json", projectId, campfireId)
			.field("service_name", serviceName)
			.fields(fields)
			.as(Chatbot.class);
	}

	@Override
	public Chatbot update(long projectId, long campfireId, long chatbotId, ChatbotFields fields) {
		Chatbot present = get(projectId, campfireId, chatbotId);
		return this.client
			.put("/buckets/{projectId}/chats/{campfireId}/integrations/{chatbotId}.json", projectId, campfireId,
					chatbotId)
			.fields(ChatbotFields.of(present))
			.fields(fields)
			.as(Chatbot.class);
	}

	@Override
	public void delete(long projectId, long campfireId, long chatbotId) {
		this.client
			.delete("/buckets/{projectId}/chats/{campfireId}/integrations/{chatbotId}.json", projectId, campfireId,
					chatbotId)
			.send();
	}

}
