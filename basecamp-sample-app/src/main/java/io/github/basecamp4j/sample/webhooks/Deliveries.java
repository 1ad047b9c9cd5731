package io.github.basecamp4j.sample.webhooks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.github.basecamp4j.webhooks.BasecampWebhookEvent;

/**
 * The latest of what Basecamp told.
 */
@Component
class Deliveries {

	private static final int REMEMBERED = 200;

	private final Deque<Delivery> latest = new ArrayDeque<>();

	@EventListener
	synchronized void on(BasecampWebhookEvent event) {
		this.latest.addFirst(Delivery.of(event.payload()));
		if (this.latest.size() > REMEMBERED) {
			this.latest.removeLast();
		}
	}

	/**
	 * Return what Basecamp told of a project.
	 * @param projectId the project
	 * @param limit how much of it
	 * @return the deliveries, the latest first
	 */
	synchronized List<Delivery> of(long projectId, int limit) {
		return this.latest.stream().filter((delivery) -> delivery.projectId() == projectId).limit(limit).toList();
	}

}
