package io.github.basecamp4j.bc3.my;

import java.util.List;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link NotificationOperations} over HTTP.
 */
final class RestClientNotificationOperations implements NotificationOperations {

	private final BasecampRestClient client;

	RestClientNotificationOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Notifications get() {
		return get(new NotificationQuery());
	}

	@Override
	public Notifications get(NotificationQuery query) {
		return this.client.get("/my/readings.json").query(query).as(Notifications.class);
	}

	@Override
	public Paged<Notification> listBubbleUps() {
		return this.client.get("/my/readings/bubble_ups.json").asPages(Notification.class);
	}

	@Override
	public void markAsRead(String... readableSgids) {
		this.client.put("/my/unreads.json").field("readables", List.of(readableSgids)).send();
	}

}
