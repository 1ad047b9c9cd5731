package io.github.basecamp4j.bc3.campfires;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.Assert;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.IntegrationKey;

/**
 * {@link ChatbotOperations} over HTTP.
 */
final class RestClientChatbotOperations implements ChatbotOperations {

	private static final Pattern LINES_URL = Pattern
		.compile("https?://[^?#]+/(\\d{1,18})/integrations/([\\w.~-]+)/buckets/(\\d{1,18})"
				+ "/chats/(\\d{1,18})/lines(?:\\.json)?");

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

	@Override
	public void createLine(String linesUrl, String content) {
		Matcher address = LINES_URL.matcher(linesUrl);
		Assert.isTrue(address.matches(), "The address does not end as that of a chatbot's lines does: "
				+ "/{account}/integrations/{key}/buckets/{project}/chats/{campfire}/lines");
		IntegrationKey key = new IntegrationKey(Long.parseLong(address.group(1)), address.group(2));
		this.client
			.post("/integrations/{key}/buckets/{projectId}/chats/{campfireId}/lines.json", key,
					Long.valueOf(address.group(3)), Long.valueOf(address.group(4)))
			.field("content", content)
			.send();
	}

}
