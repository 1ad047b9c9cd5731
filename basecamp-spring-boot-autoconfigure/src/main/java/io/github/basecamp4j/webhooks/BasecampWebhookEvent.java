package io.github.basecamp4j.webhooks;

import io.github.basecamp4j.bc3.webhooks.WebhookEvent;

/**
 * Published when Basecamp told a webhook of something. A listener that throws makes
 * Basecamp tell it again, and all listeners hear of it again.
 *
 * @param payload what Basecamp told
 */
public record BasecampWebhookEvent(WebhookEvent payload) {
}
