package io.github.basecamp4j.bc3.webhooks;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a webhook may have, and what may be changed in it. Immutable.
 */
public final class WebhookFields extends NamedValues<WebhookFields> {

	/**
	 * Start with nothing.
	 */
	public WebhookFields() {
		this(Map.of());
	}

	private WebhookFields(Map<String, @Nullable Object> values) {
		super(values, WebhookFields::new);
	}

	/**
	 * Set where Basecamp sends what happens.
	 * @param payloadUrl an address with {@code https}; let it be one that nobody can
	 * guess, since deliveries are not signed
	 * @return the extended fields
	 */
	public WebhookFields withPayloadUrl(String payloadUrl) {
		return with("payload_url", payloadUrl);
	}

	/**
	 * Set what the webhook tells of, instead of everything.
	 * @param types types of recordings
	 * @return the extended fields
	 */
	public WebhookFields withTypes(WebhookType... types) {
		return with("types", Stream.of(types).map(WebhookType::toString).toList());
	}

	/**
	 * Set whether Basecamp uses the webhook. In a new one not in the public documentation
	 * yet.
	 * @param active whether it is used
	 * @return the extended fields
	 */
	public WebhookFields withActive(boolean active) {
		return with("active", active);
	}

	static WebhookFields of(Webhook webhook) {
		WebhookFields fields = new WebhookFields().withPayloadUrl(webhook.payloadUrl());
		if (webhook.active() != null) {
			fields = fields.withActive(webhook.active());
		}
		return (webhook.types().isEmpty() || webhook.types().contains("all")) ? fields
				: fields.with("types", webhook.types());
	}

}
