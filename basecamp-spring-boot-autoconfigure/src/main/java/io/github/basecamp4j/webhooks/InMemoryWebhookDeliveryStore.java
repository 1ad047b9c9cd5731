package io.github.basecamp4j.webhooks;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.util.Assert;

/**
 * {@link WebhookDeliveryStore} in memory.
 */
final class InMemoryWebhookDeliveryStore implements WebhookDeliveryStore {

	private final Set<Key> claimed = new HashSet<>();

	private final Set<Key> published = new LinkedHashSet<>();

	private final int maxEvents;

	InMemoryWebhookDeliveryStore(int maxEvents) {
		Assert.isTrue(maxEvents > 0, "'maxEvents' must be positive");
		this.maxEvents = maxEvents;
	}

	@Override
	public synchronized Claim claim(long eventId, String kind) {
		Key key = new Key(eventId, kind);
		if (this.published.contains(key)) {
			return Claim.PUBLISHED;
		}
		return this.claimed.add(key) ? Claim.GRANTED : Claim.TAKEN;
	}

	@Override
	public synchronized void published(long eventId, String kind) {
		Key key = new Key(eventId, kind);
		this.claimed.remove(key);
		this.published.add(key);
		if (this.published.size() > this.maxEvents) {
			this.published.remove(this.published.iterator().next());
		}
	}

	@Override
	public synchronized void release(long eventId, String kind) {
		this.claimed.remove(new Key(eventId, kind));
	}

	/**
	 * What makes an event another than others.
	 *
	 * @param eventId id of the event
	 * @param kind kind of the event
	 */
	private record Key(long eventId, String kind) {
	}

}
