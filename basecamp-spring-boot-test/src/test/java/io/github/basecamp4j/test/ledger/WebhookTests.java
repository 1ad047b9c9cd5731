package io.github.basecamp4j.test.ledger;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.webhooks.WebhookEvent;
import io.github.basecamp4j.bc3.webhooks.WebhookFields;
import io.github.basecamp4j.bc3.webhooks.WebhookType;
import io.github.basecamp4j.test.AutoConfigureBasecamp;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.Bc3ArrangedProject;
import io.github.basecamp4j.test.WithBasecampUser;
import io.github.basecamp4j.webhooks.BasecampWebhookEvent;
import io.github.basecamp4j.webhooks.BasecampWebhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for webhooks in a whole application.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "basecamp.webhooks.secret=canary-secret-of-the-ledgers-webhooks")
@AutoConfigureBasecamp
@Import(WebhookTests.Newsroom.class)
class WebhookTests {

	@Autowired
	private Bc3Client bc3;

	@Autowired
	private Newsroom newsroom;

	private long webhook;

	private long tents;

	@BeforeEach
	void registerWebhook(@Autowired BasecampServer basecamp, @Autowired BasecampWebhooks webhooks,
			@LocalServerPort int port) {
		basecamp.connect("jane");
		Bc3ArrangedProject fair = basecamp.bc3().project("Fair");
		this.tents = fair.todolist("Tents").id();
		this.webhook = this.bc3.forPrincipal("jane")
			.webhooks()
			.create(fair.id(), webhooks.url("http://localhost:" + port),
					new WebhookFields().withTypes(WebhookType.TODO))
			.id();
	}

	@Test
	@WithBasecampUser
	void listenerHearsOfTodo() throws InterruptedException {
		this.bc3.todos().create(this.tents, "Buy rope", new TodoFields());
		WebhookEvent heard = this.newsroom.next();
		assertThat(heard.kind()).isEqualTo("todo_created");
		assertThat(heard.recording().title()).isEqualTo("Buy rope");
		assertThat(heard.creator().name()).isEqualTo("jane");
	}

	@Test
	@WithBasecampUser
	void listenerThatFailedHearsAgain() throws InterruptedException {
		this.newsroom.failures = 1;
		this.bc3.todos().create(this.tents, "Buy rope", new TodoFields());
		WebhookEvent first = this.newsroom.next();
		assertThat(this.newsroom.next()).isEqualTo(first);
		await().untilAsserted(
				() -> assertThat(this.bc3.forPrincipal("jane").webhooks().get(this.webhook).recentDeliveries())
					.extracting((delivery) -> delivery.response().code())
					.containsExactly(200, 500));
	}

	/**
	 * What an application does with what it hears.
	 */
	static class Newsroom {

		private final BlockingQueue<WebhookEvent> heard = new LinkedBlockingQueue<>();

		private volatile int failures;

		@EventListener
		void on(BasecampWebhookEvent event) {
			this.heard.add(event.payload());
			if (this.failures > 0) {
				this.failures--;
				throw new IllegalStateException("The press is out of ink");
			}
		}

		WebhookEvent next() throws InterruptedException {
			WebhookEvent event = this.heard.poll(30, TimeUnit.SECONDS);
			assertThat(event).as("event of a webhook").isNotNull();
			return event;
		}

	}

}
