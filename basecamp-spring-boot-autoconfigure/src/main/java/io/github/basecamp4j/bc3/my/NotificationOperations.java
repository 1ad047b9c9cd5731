package io.github.basecamp4j.bc3.my;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Notifications of the principal of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/my_notifications.md">My
 * notifications</a>
 */
public interface NotificationOperations {

	/**
	 * Return the notifications.
	 * @return the notifications, those that are read from their first page
	 */
	Notifications get();

	/**
	 * Return the notifications.
	 * @param query what to tell of them
	 * @return the notifications
	 */
	Notifications get(NotificationQuery query);

	/**
	 * List everything that has bubbled up or is to do so. Not in the public documentation
	 * yet.
	 * @return the bubble-ups
	 */
	Paged<Notification> listBubbleUps();

	/**
	 * Mark notifications as read.
	 * @param readableSgids the {@linkplain Notification#readableSgid() references} of
	 * what they are about
	 */
	void markAsRead(String... readableSgids);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static NotificationOperations create(BasecampRestClient client) {
		return new RestClientNotificationOperations(client);
	}

}
