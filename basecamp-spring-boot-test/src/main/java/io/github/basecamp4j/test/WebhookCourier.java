package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import io.github.basecamp4j.test.Webhook.HookAnswer;

/**
 * Tells webhooks what happened, each in order, on threads of its own: again after growing
 * pauses if that fails, until Basecamp would give up and switches the webhook off.
 * Nothing leaves the machine.
 */
final class WebhookCourier implements AutoCloseable {

	private static final int MAX_ATTEMPTS = 10;

	private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final int SECONDS_TO_END = 30;

	private static final int MAX_BODY_LENGTH = 1000;

	private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS,
			new SynchronousQueue<>(), WebhookCourier::thread, new ThreadPoolExecutor.DiscardPolicy());

	private final Object lock;

	private final Clock clock;

	/**
	 * Create a courier.
	 * @param lock guards webhooks; not held while they are told anything
	 * @param clock tells the time
	 */
	WebhookCourier(Object lock, Clock clock) {
		this.lock = lock;
		this.clock = clock;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "basecamp-server-webhook");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Tell a webhook of an event after those that it is still to be told of. Whoever
	 * calls holds the lock.
	 * @param webhook the webhook
	 * @param event the event
	 */
	void tell(Webhook webhook, Map<String, @Nullable Object> event) {
		webhook.waiting.add(event);
		if (webhook.waiting.size() == 1) {
			this.threads.execute(() -> tellAll(webhook));
		}
	}

	private void tellAll(Webhook webhook) {
		try {
			for (Map<String, @Nullable Object> event = first(webhook); event != null; event = next(webhook)) {
				tellUntilHeard(webhook, event);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private @Nullable Map<String, @Nullable Object> first(Webhook webhook) {
		synchronized (this.lock) {
			return webhook.waiting.peek();
		}
	}

	private @Nullable Map<String, @Nullable Object> next(Webhook webhook) {
		synchronized (this.lock) {
			webhook.waiting.remove();
			return webhook.waiting.peek();
		}
	}

	private void tellUntilHeard(Webhook webhook, Map<String, @Nullable Object> event) throws InterruptedException {
		Duration pause = FIRST_PAUSE;
		URI address = address(webhook);
		for (int attempt = 1; address != null; attempt++) {
			Map<String, String> headers = headers();
			boolean loopback = Webhook.isLoopback(address);
			HookAnswer answer = loopback ? send(address, headers, event)
					: HookAnswer.none("Not sent, because the address is not one of loopback");
			boolean told = answer.isSuccess() || !loopback;
			remember(webhook, headers, event, answer, !told && attempt == MAX_ATTEMPTS);
			if (told || attempt == MAX_ATTEMPTS) {
				return;
			}
			Thread.sleep(pause.toMillis());
			pause = pause.multipliedBy(2);
			address = address(webhook);
		}
	}

	private @Nullable URI address(Webhook webhook) {
		synchronized (this.lock) {
			return webhook.active ? webhook.payloadUrl : null;
		}
	}

	private void remember(Webhook webhook, Map<String, String> headers, Map<String, @Nullable Object> event,
			HookAnswer answer, boolean last) {
		synchronized (this.lock) {
			OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), webhook.account.offset);
			webhook.add(new Webhook.Delivery(webhook.account.nextId(), now, headers, event, answer));
			webhook.active = webhook.active && !last;
		}
	}

	private static Map<String, String> headers() {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Type", "application/json");
		headers.put("User-Agent", "Basecamp3 Webhook");
		headers.put("X-Request-Id", UUID.randomUUID().toString());
		return headers;
	}

	private static HookAnswer send(URI address, Map<String, String> headers, Map<String, @Nullable Object> event)
			throws InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address)
			.timeout(TIMEOUT)
			.POST(HttpRequest.BodyPublishers.ofByteArray(Answer.JSON.writeValueAsBytes(event)));
		headers.forEach(request::header);
		try {
			HttpResponse<String> response = Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
			HttpStatus status = HttpStatus.resolve(response.statusCode());
			Map<String, String> answered = new LinkedHashMap<>();
			response.headers().map().forEach((name, values) -> answered.put(name, String.join(", ", values)));
			return new HookAnswer(answered, response.statusCode(), (status != null) ? status.getReasonPhrase() : "",
					response.body().substring(0, Math.min(response.body().length(), MAX_BODY_LENGTH)));
		}
		catch (IOException | IllegalArgumentException ex) {
			return HookAnswer.none(ex.getClass().getSimpleName());
		}
	}

	/**
	 * Tell nothing any more, not even what is on its way.
	 */
	@Override
	public void close() {
		this.threads.shutdownNow();
		try {
			if (!this.threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
				throw new IllegalStateException("A webhook is still told something");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Made when the first webhook is told something.
	 */
	private static final class Http {

		private static final HttpClient CLIENT = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.proxy(HttpClient.Builder.NO_PROXY)
			.connectTimeout(TIMEOUT)
			.build();

	}

}
