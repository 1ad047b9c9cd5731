package io.github.basecamp4j.sample.webhooks;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.webhooks.WebhookEvent;
import io.github.basecamp4j.sample.web.Links;

/**
 * Something that Basecamp told.
 *
 * @param receivedAt when it arrived
 * @param projectId the project where it happened
 * @param kind what happened, in words
 * @param who name of the person who did it
 * @param title title of what it happened to
 * @param link address of what it happened to
 */
public record Delivery(OffsetDateTime receivedAt, long projectId, String kind, String who, String title,
		@Nullable String link) {

	static Delivery of(WebhookEvent event) {
		return new Delivery(OffsetDateTime.now(), event.recording().bucket().id(), event.kind().replace('_', ' '),
				event.creator().name(), event.recording().title(), Links.of(Product.BC3, event.recording().appUrl()));
	}

}
