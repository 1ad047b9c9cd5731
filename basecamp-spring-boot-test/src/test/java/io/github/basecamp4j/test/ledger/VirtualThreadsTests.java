package io.github.basecamp4j.test.ledger;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.webhooks.WebhookFields;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.test.AutoConfigureBasecamp;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.Bc3ArrangedProject;
import io.github.basecamp4j.webhooks.BasecampWebhookEvent;
import io.github.basecamp4j.webhooks.BasecampWebhooks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for an application that handles its requests, and asks for pages, on virtual
 * threads.
 */
@EnabledForJreRange(min = JRE.JAVA_21)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.threads.virtual.enabled=true",
				"basecamp.webhooks.secret=canary-secret-of-the-ledgers-webhooks" })
@AutoConfigureBasecamp
@Import(VirtualThreadsTests.Desk.class)
class VirtualThreadsTests {

	@Test
	void requestThatAsksBasecampRunsOnVirtualThread(@Autowired BasecampServer basecamp, @Autowired Bc3Client bc3,
			@Autowired BasecampWebhooks webhooks, @Autowired Desk desk, @LocalServerPort int port)
			throws InterruptedException {
		IntStream.range(0, 170).forEach((number) -> basecamp.bcx().project("Fair").document("Plan " + number, ""));
		Bc3ArrangedProject fair = basecamp.bc3().project("Fair");
		basecamp.connect("jane");
		Bc3Client jane = bc3.forPrincipal("jane");
		jane.webhooks().create(fair.id(), webhooks.url("http://localhost:" + port), new WebhookFields());
		jane.todos().create(fair.todolist("Tents").id(), "Buy rope", new TodoFields());
		assertThat(desk.heard.poll(30, TimeUnit.SECONDS)).as("event of a webhook").satisfies((heard) -> {
			assertThat(heard.thread()).startsWith("VirtualThread[");
			assertThat(heard.todo()).isEqualTo("Buy rope");
			assertThat(heard.documents()).isEqualTo(170);
		});
	}

	/**
	 * What an application does with what it hears.
	 */
	static class Desk {

		private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

		private final BcxClient bcx;

		private final Bc3Client bc3;

		Desk(BcxClient bcx, Bc3Client bc3) {
			this.bcx = bcx;
			this.bc3 = bc3;
		}

		@EventListener
		void on(BasecampWebhookEvent event) {
			String todo = this.bc3.forPrincipal("jane").todos().get(event.payload().recording().id()).content();
			long documents = this.bcx.forPrincipal("jane").documents().list().stream().count();
			this.heard.add(new Heard(Thread.currentThread().toString(), todo, documents));
		}

	}

	/**
	 * What became of an event.
	 *
	 * @param thread the thread that it was heard on
	 * @param todo what is to be done
	 * @param documents how many documents there are
	 */
	record Heard(String thread, String todo, long documents) {

	}

}
