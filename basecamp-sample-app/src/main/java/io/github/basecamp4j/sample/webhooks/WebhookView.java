package io.github.basecamp4j.sample.webhooks;

import java.net.URI;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.webhooks.Webhook;

/**
 * A webhook as the page shows it: not its whole address, which only Basecamp and its
 * owner may know.
 *
 * @param id its id
 * @param host the machine that it tells
 * @param own whether that is the sample
 * @param active whether Basecamp uses it
 * @param createdAt when it was created
 */
public record WebhookView(long id, String host, boolean own, boolean active, OffsetDateTime createdAt) {

	static WebhookView of(Webhook webhook, @Nullable String ownPath) {
		return new WebhookView(webhook.id(), String.valueOf(URI.create(webhook.payloadUrl()).getHost()),
				ownPath != null && webhook.payloadUrl().endsWith(ownPath), !Boolean.FALSE.equals(webhook.active()),
				webhook.createdAt());
	}

}
