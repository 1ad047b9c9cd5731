package io.github.basecamp4j.bc3.webhooks;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link WebhookOperations} over HTTP.
 */
final class RestClientWebhookOperations implements WebhookOperations {

	private final BasecampRestClient client;

	RestClientWebhookOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Webhook> list(long projectId) {
		return this.client.get("/buckets/{projectId}/webhooks.json", projectId).asPages(Webhook.class);
	}

	@Override
	public Webhook get(long webhookId) {
		return this.client.get("/webhooks/{webhookId}.json", webhookId).as(Webhook.class);
	}

	@Override
	public Webhook create(long projectId, String payloadUrl, WebhookFields fields) {
		return this.client.post("/buckets/{projectId}/webhooks.json", projectId)
			.field("payload_url", payloadUrl)
			.fields(fields)
			.as(Webhook.class);
	}

	@Override
	public Webhook update(long webhookId, WebhookFields fields) {
		Webhook present = get(webhookId);
		return this.client.put("/webhooks/{webhookId}.json", webhookId)
			.fields(WebhookFields.of(present))
			.fields(fields)
			.as(Webhook.class);
	}

	@Override
	public void delete(long webhookId) {
		this.client.delete("/webhooks/{webhookId}.json", webhookId).send();
	}

}
