package io.github.basecamp4j.webhooks;

/**
 * Remembers which events of webhooks were published, so that none is published twice.
 */
public interface WebhookDeliveryStore {

	/**
	 * Claim an event in order to publish it.
	 * @param eventId id of the event
	 * @param kind kind of the event
	 * @return whose the event is
	 */
	Claim claim(long eventId, String kind);

	/**
	 * Remember that a claimed event was published.
	 * @param eventId id of the event
	 * @param kind kind of the event
	 */
	void published(long eventId, String kind);

	/**
	 * Give a claimed event back, since a listener failed.
	 * @param eventId id of the event
	 * @param kind kind of the event
	 */
	void release(long eventId, String kind);

	/**
	 * Create a store in memory, which forgets at each restart.
	 * @param maxEvents how many events are remembered at most; the oldest go first
	 * @return the store
	 */
	static WebhookDeliveryStore inMemory(int maxEvents) {
		return new InMemoryWebhookDeliveryStore(maxEvents);
	}

	/**
	 * Whose an event is.
	 */
	enum Claim {

		/**
		 * The caller's, who has to publish it or to give it back.
		 */
		GRANTED,

		/**
		 * Nobody's any more: it was published.
		 */
		PUBLISHED,

		/**
		 * Somebody else's, who is publishing it.
		 */
		TAKEN

	}

}
