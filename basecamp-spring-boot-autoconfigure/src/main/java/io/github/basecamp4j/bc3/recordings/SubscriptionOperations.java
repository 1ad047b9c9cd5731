package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Subscriptions of Basecamp 3, 4 and 5: who is told of what happens to a recording.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/subscriptions.md">Subscriptions</a>
 */
public interface SubscriptionOperations {

	/**
	 * Return who is subscribed to a recording.
	 * @param recordingId the recording
	 * @return its subscription
	 */
	Subscription get(long recordingId);

	/**
	 * Subscribe the principal. Doing so twice does no harm.
	 * @param recordingId the recording
	 * @return its changed subscription
	 */
	Subscription subscribe(long recordingId);

	/**
	 * Unsubscribe the principal, also when not subscribed.
	 * @param recordingId the recording
	 */
	void unsubscribe(long recordingId);

	/**
	 * Change who is subscribed.
	 * @param recordingId the recording
	 * @param changes who is to be, and who is not
	 * @return its changed subscription
	 */
	Subscription update(long recordingId, SubscriptionChanges changes);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static SubscriptionOperations create(BasecampRestClient client) {
		return new RestClientSubscriptionOperations(client);
	}

}
