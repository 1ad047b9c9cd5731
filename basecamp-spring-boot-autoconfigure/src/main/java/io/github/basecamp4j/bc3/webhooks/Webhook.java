package io.github.basecamp4j.bc3.webhooks;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A webhook: an address that Basecamp tells what happens in a project.
 *
 * @param id id of the webhook
 * @param active whether Basecamp uses it; not any more after ten failures in a row
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param payloadUrl where Basecamp sends what happens. Whoever knows it can pretend to be
 * Basecamp, so it is left out of {@link #toString()}
 * @param types types of recordings that it tells of, or {@code all}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param recentDeliveries the 25 latest deliveries, the latest first, {@code null} if the
 * answer does not tell: only {@link WebhookOperations#get(long)} does
 */
public record Webhook(long id, @Nullable Boolean active, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		String payloadUrl, List<String> types, String url, String appUrl,
		@Nullable List<WebhookDelivery> recentDeliveries) {

	@Override
	public String toString() {
		return "Webhook[id=" + this.id + ", active=" + this.active + ", types=" + this.types + "]";
	}

}
