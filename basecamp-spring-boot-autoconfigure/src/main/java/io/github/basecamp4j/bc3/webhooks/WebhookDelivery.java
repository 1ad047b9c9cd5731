package io.github.basecamp4j.bc3.webhooks;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An attempt to tell a webhook of something.
 *
 * @param id id of the delivery
 * @param createdAt when it was made
 * @param request what Basecamp sent
 * @param response what was answered
 */
public record WebhookDelivery(long id, @Nullable OffsetDateTime createdAt, @Nullable Request request,
		@Nullable Response response) {

	/**
	 * What Basecamp sent.
	 *
	 * @param headers its headers
	 * @param body its body
	 */
	public record Request(@Nullable Map<String, String> headers, @Nullable WebhookEvent body) {
	}

	/**
	 * What was answered.
	 *
	 * @param headers its headers
	 * @param code its status
	 * @param message the words of its status
	 * @param body its body
	 */
	public record Response(@Nullable Map<String, String> headers, @Nullable Integer code, @Nullable String message,
			@Nullable String body) {
	}

}
