package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.todos.TodolistFields;
import io.github.basecamp4j.bc3.webhooks.Webhook;
import io.github.basecamp4j.bc3.webhooks.WebhookDelivery;
import io.github.basecamp4j.bc3.webhooks.WebhookEvent;
import io.github.basecamp4j.bc3.webhooks.WebhookFields;
import io.github.basecamp4j.bc3.webhooks.WebhookType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for the server's webhooks of Basecamp 3, 4 and 5.
 */
@ExtendWith(BasecampExtension.class)
@Timeout(60)
class Bc3WebhooksTests {

	private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();

	private final Queue<Integer> answers = new ArrayDeque<>();

	private int usualAnswer = 204;

	private HttpServer application;

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	private long tents;

	@BeforeEach
	void start(BasecampServer basecamp) throws IOException {
		this.application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.application.createContext("/", this::answer);
		this.application.start();
		this.fair = basecamp.bc3().project("Fair");
		this.tents = this.fair.todolist("Tents").id();
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@AfterEach
	void stop() {
		this.application.stop(0);
	}

	private synchronized void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.told.add(Answer.JSON.readTree(exchange.getRequestBody().readAllBytes()));
			Integer status = this.answers.poll();
			exchange.sendResponseHeaders((status != null) ? status : this.usualAnswer, -1);
		}
	}

	private Webhook register(WebhookFields fields) {
		return this.bc3.webhooks().create(this.fair.id(), url(), fields);
	}

	private String url() {
		return "http://127.0.0.1:" + this.application.getAddress().getPort() + "/hooks";
	}

	private long todo(String content) {
		return this.bc3.todos().create(this.tents, content, new TodoFields()).id();
	}

	private JsonNode next() throws InterruptedException {
		JsonNode event = this.told.poll(30, TimeUnit.SECONDS);
		assertThat(event).as("what the webhook is told").isNotNull();
		return event;
	}

	@Test
	void webhookIsMadeChangedAndDeleted() {
		Webhook webhook = register(new WebhookFields().withTypes(WebhookType.TODO));
		assertThat(webhook.active()).isTrue();
		assertThat(this.bc3.webhooks().list(this.fair.id())).containsExactly(webhook);
		this.bc3.webhooks().update(webhook.id(), new WebhookFields().withActive(false));
		assertThat(this.bc3.webhooks().get(webhook.id())).satisfies((changed) -> {
			assertThat(changed.active()).isFalse();
			assertThat(changed.types()).containsExactly("Todo");
			assertThat(changed.recentDeliveries()).isEmpty();
		});
		this.bc3.webhooks().delete(webhook.id());
		assertThat(this.bc3.webhooks().list(this.fair.id())).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.webhooks().get(webhook.id()));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "http://ledger.example.com/hooks", "https:ledger", "ledger.example.com", "https://a b" })
	void addressHasToBeHttpsUnlessOnLoopback(String url) {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.webhooks().create(this.fair.id(), url, new WebhookFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("payload_url"));
	}

	@Test
	void eventIsToldWithItsRecording() throws InterruptedException {
		register(new WebhookFields());
		long rope = todo("Buy rope");
		JsonNode event = next();
		assertThat(new Facts("bc3").complaints("object:WebhookEvent", event)).isEmpty();
		assertThat(event.path("kind").asString()).isEqualTo("todo_created");
		assertThat(event.at("/recording/id").asLong()).isEqualTo(rope);
		assertThat(event.at("/recording/content").asString()).isEqualTo("Buy rope");
		assertThat(event.at("/recording/parent/title").asString()).isEqualTo("Tents");
		assertThat(event.at("/creator/name").asString()).isEqualTo("jane");
	}

	@Test
	void onlyWhatIsWantedIsTold(BasecampServer basecamp) throws InterruptedException {
		register(new WebhookFields().withTypes(WebhookType.TODO));
		this.bc3.todolists().createInProject(this.fair.id(), "Food", new TodolistFields());
		long elsewhere = basecamp.bc3().project("Regatta").todolist("Boats").id();
		this.bc3.todos().create(elsewhere, "Paint", new TodoFields());
		this.bc3.todos().complete(todo("Buy rope"));
		assertThat(next().path("kind").asString()).isEqualTo("todo_created");
		assertThat(next().path("kind").asString()).isEqualTo("todo_completed");
		assertThat(this.told).isEmpty();
	}

	@Test
	void failureIsToldAgainBeforeWhatHappenedLater() throws InterruptedException {
		this.answers.addAll(List.of(500, 302));
		Webhook webhook = register(new WebhookFields());
		todo("Rope");
		todo("Pegs");
		for (String expected : new String[] { "Rope", "Rope", "Rope", "Pegs" }) {
			assertThat(next().at("/recording/title").asString()).isEqualTo(expected);
		}
		await().untilAsserted(() -> assertThat(this.bc3.webhooks().get(webhook.id()).recentDeliveries())
			.extracting((delivery) -> delivery.response().code())
			.containsExactly(204, 204, 302, 500));
		assertThat(this.bc3.webhooks().get(webhook.id()).active()).isTrue();
	}

	@Test
	void tenFailuresSwitchTheWebhookOff() throws InterruptedException {
		this.usualAnswer = 503;
		Webhook webhook = register(new WebhookFields());
		todo("Rope");
		await().atMost(30, TimeUnit.SECONDS).until(() -> !this.bc3.webhooks().get(webhook.id()).active());
		assertThat(this.told).hasSize(10);
		assertThat(this.bc3.webhooks().get(webhook.id()).recentDeliveries()).hasSize(10);
		todo("Pegs");
		this.told.clear();
		this.usualAnswer = 200;
		this.bc3.webhooks().update(webhook.id(), new WebhookFields().withActive(true));
		todo("Canvas");
		assertThat(next().at("/recording/title").asString()).isEqualTo("Canvas");
	}

	@Test
	void whatIsNotOnLoopbackIsRememberedAndNotSent() {
		Webhook webhook = this.bc3.webhooks()
			.create(this.fair.id(), "https://ledger.example.com/hooks", new WebhookFields());
		todo("Rope");
		await().until(() -> !this.bc3.webhooks().get(webhook.id()).recentDeliveries().isEmpty());
		WebhookDelivery delivery = this.bc3.webhooks().get(webhook.id()).recentDeliveries().get(0);
		assertThat(delivery.request().body()).extracting(WebhookEvent::kind).isEqualTo("todo_created");
		assertThat(delivery.response().code()).isNull();
		assertThat(delivery.response().message()).startsWith("Not sent");
		assertThat(this.bc3.webhooks().get(webhook.id()).active()).isTrue();
	}

	@Test
	void resetEndsWhatIsOnItsWay(BasecampServer basecamp) throws InterruptedException {
		this.usualAnswer = 500;
		register(new WebhookFields());
		todo("Rope");
		next();
		basecamp.reset();
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
			.doesNotContain("basecamp-server-webhook");
	}

	@Test
	void addressWithoutSuchPortFailsAndIsSwitchedOff() {
		Webhook webhook = this.bc3.webhooks().create(this.fair.id(), "http://localhost:70000", new WebhookFields());
		todo("Rope");
		await().atMost(30, TimeUnit.SECONDS).until(() -> !this.bc3.webhooks().get(webhook.id()).active());
		assertThat(this.bc3.webhooks().get(webhook.id()).recentDeliveries()).hasSize(10);
	}

}
