package io.github.basecamp4j.webhooks;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.basecamp4j.bc3.webhooks.WebhookEvent;
import io.github.basecamp4j.http.json.BasecampJson;
import io.github.basecamp4j.webhooks.WebhookPublisher.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link WebhookPublisher}.
 */
class WebhookPublisherTests {

	private static final int THREADS_AND_QUEUE = 1004;

	private final WebhookDeliveryStore store = WebhookDeliveryStore.inMemory(10_000);

	private final CountDownLatch gate = new CountDownLatch(1);

	private final Set<Object> heard = ConcurrentHashMap.newKeySet();

	private final WebhookPublisher publisher = new WebhookPublisher((event) -> {
		try {
			this.gate.await();
			this.heard.add(event);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}, this.store, true);

	@AfterEach
	void stop() {
		this.gate.countDown();
		this.publisher.stop();
	}

	@Test
	void publishWhenTooManyWaitIsLeftForLater() {
		for (int id = 1; id <= THREADS_AND_QUEUE; id++) {
			assertThat(this.publisher.publish(event(id))).isEqualTo(Outcome.ACCEPTED);
		}
		WebhookEvent next = event(THREADS_AND_QUEUE + 1);
		assertThat(this.publisher.publish(next)).isEqualTo(Outcome.UNAVAILABLE);
		this.gate.countDown();
		await().untilAsserted(() -> assertThat(this.heard).hasSize(THREADS_AND_QUEUE));
		assertThat(this.publisher.publish(next)).isEqualTo(Outcome.ACCEPTED);
		await().untilAsserted(() -> assertThat(this.heard).contains(new BasecampWebhookEvent(next)));
	}

	@Test
	void publishWhenStoreIsAwayIsLeftForLater() {
		FailingStore away = new FailingStore();
		WebhookPublisher publisher = new WebhookPublisher(this.heard::add, away, false);
		away.failing = true;
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.UNAVAILABLE);
		assertThat(this.heard).isEmpty();
		away.failing = false;
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.PUBLISHED);
		assertThat(this.heard).hasSize(1);
	}

	@Test
	void publishGoesOnAfterAnErrorOfTheStore() {
		FailingStore away = new FailingStore();
		WebhookPublisher publisher = new WebhookPublisher(this.heard::add, away, false);
		away.error = true;
		assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> publisher.publish(event(1)));
		away.error = false;
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.PUBLISHED);
	}

	@Test
	void publishIsNotRepeatedWhenStoreCannotRememberIt() {
		FailingStore away = new FailingStore();
		WebhookPublisher publisher = new WebhookPublisher((event) -> away.failing = true, away, false);
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.PUBLISHED);
	}

	@Test
	void publishWhenListenerFailsWithAnErrorIsRepeated() {
		WebhookPublisher publisher = new WebhookPublisher((event) -> {
			throw new NoClassDefFoundError("Lamp");
		}, this.store, false);
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.FAILED);
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.FAILED);
	}

	@Test
	void publishWhatAnotherInstancePublishesIsLeftForLater() {
		this.store.claim(1, "todo_created");
		WebhookPublisher publisher = new WebhookPublisher(this.heard::add, this.store, false);
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.UNAVAILABLE);
		this.store.published(1, "todo_created");
		assertThat(publisher.publish(event(1))).isEqualTo(Outcome.PUBLISHED);
		assertThat(this.heard).isEmpty();
	}

	@Test
	void publisherCanBeStartedAgain() {
		this.gate.countDown();
		this.publisher.stop();
		assertThat(this.publisher.isRunning()).isFalse();
		this.publisher.start();
		assertThat(this.publisher.publish(event(1))).isEqualTo(Outcome.ACCEPTED);
		await().untilAsserted(() -> assertThat(this.heard).hasSize(1));
	}

	private static WebhookEvent event(int id) {
		return BasecampJson.read(WebhookEvent.class, "{\"id\": " + id + ", \"kind\": \"todo_created\"}");
	}

	private static final class FailingStore implements WebhookDeliveryStore {

		private final WebhookDeliveryStore store = WebhookDeliveryStore.inMemory(10);

		private boolean failing;

		private boolean error;

		@Override
		public Claim claim(long eventId, String kind) {
			return working().claim(eventId, kind);
		}

		@Override
		public void published(long eventId, String kind) {
			working().published(eventId, kind);
		}

		@Override
		public void release(long eventId, String kind) {
			working().release(eventId, kind);
		}

		private WebhookDeliveryStore working() {
			if (this.error) {
				throw new NoClassDefFoundError("Lamp");
			}
			if (this.failing) {
				throw new IllegalStateException("the database is away");
			}
			return this.store;
		}

	}

}
