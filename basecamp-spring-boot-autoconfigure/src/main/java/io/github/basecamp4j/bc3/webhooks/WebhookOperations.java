package io.github.basecamp4j.bc3.webhooks;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Webhooks of Basecamp 3, 4 and 5. A webhook belongs to a project. Clients have no access
 * to them.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/webhooks.md">Webhooks</a>
 */
public interface WebhookOperations {

	/**
	 * List the webhooks of a project.
	 * @param projectId the project
	 * @return the webhooks, without their deliveries
	 */
	Paged<Webhook> list(long projectId);

	/**
	 * Return a webhook.
	 * @param webhookId the webhook
	 * @return the webhook with its latest deliveries
	 */
	Webhook get(long webhookId);

	/**
	 * Create a webhook, which tells of everything unless types are set.
	 * @param projectId the project
	 * @param payloadUrl where Basecamp sends what happens: an address with {@code https};
	 * let it be one that nobody can guess, since deliveries are not signed
	 * @param fields what else it has
	 * @return the new webhook
	 */
	Webhook create(long projectId, String payloadUrl, WebhookFields fields);

	/**
	 * Change a webhook, or let Basecamp use it again. Basecamp demands the address with
	 * every change and does not say what becomes of what is left out, so the webhook is
	 * read first and written as a whole.
	 * @param webhookId the webhook
	 * @param fields what to change
	 * @return the changed webhook
	 */
	Webhook update(long webhookId, WebhookFields fields);

	/**
	 * Delete a webhook for good.
	 * @param webhookId the webhook
	 */
	void delete(long webhookId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static WebhookOperations create(BasecampRestClient client) {
		return new RestClientWebhookOperations(client);
	}

}
