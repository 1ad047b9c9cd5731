package io.github.basecamp4j.webhooks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import io.github.basecamp4j.bc3.webhooks.WebhookEvent;

/**
 * Publishes events of webhooks, each of them until all listeners have once heard of it
 * without failing.
 */
public final class WebhookPublisher implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(WebhookPublisher.class);

	private static final int PHASE_AFTER_WEB_SERVER = DEFAULT_PHASE - 4096;

	private static final int THREADS = 4;

	private static final int MAX_WAITING = 1000;

	private static final int SECONDS_TO_END = 10;

	private static final int SECONDS_FOR_ANOTHER = 20;

	private final ConcurrentHashMap<String, CompletableFuture<Outcome>> running = new ConcurrentHashMap<>();

	private final ApplicationEventPublisher events;

	private final WebhookDeliveryStore deliveries;

	private final @Nullable ThreadPoolTaskExecutor executor;

	/**
	 * Create a publisher.
	 * @param events publishes to the listeners
	 * @param deliveries remembers what was published
	 * @param async whether Basecamp is answered before the listeners ran, which then
	 * cannot make it tell them again
	 */
	public WebhookPublisher(ApplicationEventPublisher events, WebhookDeliveryStore deliveries, boolean async) {
		this.events = events;
		this.deliveries = deliveries;
		this.executor = async ? executor() : null;
	}

	private static ThreadPoolTaskExecutor executor() {
		ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
		executor.setThreadNamePrefix("basecamp-webhooks-");
		executor.setCorePoolSize(THREADS);
		executor.setMaxPoolSize(THREADS);
		executor.setAllowCoreThreadTimeOut(true);
		executor.setQueueCapacity(MAX_WAITING);
		executor.setWaitForTasksToCompleteOnShutdown(true);
		executor.setAwaitTerminationSeconds(SECONDS_TO_END);
		executor.initialize();
		return executor;
	}

	/**
	 * Publish an event, unless it was published before. Whoever brings it while another
	 * thread does so waits to see what comes of it.
	 */
	Outcome publish(WebhookEvent event) {
		String key = event.id() + " " + event.kind();
		CompletableFuture<Outcome> own = new CompletableFuture<>();
		CompletableFuture<Outcome> another = this.running.putIfAbsent(key, own);
		if (another != null) {
			return await(another);
		}
		Outcome outcome = Outcome.UNAVAILABLE;
		try {
			outcome = attempt(event, () -> this.running.remove(key));
			return outcome;
		}
		finally {
			if (outcome != Outcome.ACCEPTED) {
				this.running.remove(key);
			}
			own.complete(outcome);
		}
	}

	private Outcome attempt(WebhookEvent event, Runnable end) {
		Outcome refusal = claim(event);
		if (refusal != null) {
			return refusal;
		}
		return (this.executor != null) ? submit(event, end, this.executor) : tellListeners(event);
	}

	private static Outcome await(CompletableFuture<Outcome> another) {
		try {
			return another.get(SECONDS_FOR_ANOTHER, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Outcome.UNAVAILABLE;
		}
		catch (TimeoutException | ExecutionException ex) {
			return Outcome.UNAVAILABLE;
		}
	}

	/**
	 * Claim an event.
	 * @return why it must not be published, {@code null} if it is to be
	 */
	private @Nullable Outcome claim(WebhookEvent event) {
		try {
			return switch (this.deliveries.claim(event.id(), event.kind())) {
				case GRANTED -> null;
				case PUBLISHED -> Outcome.PUBLISHED;
				case TAKEN -> Outcome.UNAVAILABLE;
			};
		}
		catch (RuntimeException ex) {
			logger.error("It cannot be told whether " + describe(event) + " was published; Basecamp tells it again",
					ex);
			return Outcome.UNAVAILABLE;
		}
	}

	private Outcome submit(WebhookEvent event, Runnable end, ThreadPoolTaskExecutor executor) {
		try {
			executor.execute(() -> {
				try {
					tellListeners(event);
				}
				finally {
					end.run();
				}
			});
			return Outcome.ACCEPTED;
		}
		catch (TaskRejectedException ex) {
			logger.warn("Too many events of Basecamp's webhooks are waiting for their listeners; Basecamp tells "
					+ describe(event) + " again");
			release(event);
			return Outcome.UNAVAILABLE;
		}
	}

	private Outcome tellListeners(WebhookEvent event) {
		try {
			this.events.publishEvent(new BasecampWebhookEvent(event));
		}
		catch (RuntimeException | Error ex) {
			logger.error("A listener failed at " + describe(event)
					+ ((this.executor != null) ? "" : "; Basecamp is told so and tells it again"), ex);
			release(event);
			return Outcome.FAILED;
		}
		try {
			this.deliveries.published(event.id(), event.kind());
		}
		catch (RuntimeException ex) {
			logger.error("It cannot be remembered that " + describe(event) + " was published", ex);
		}
		return Outcome.PUBLISHED;
	}

	private void release(WebhookEvent event) {
		try {
			this.deliveries.release(event.id(), event.kind());
		}
		catch (RuntimeException ex) {
			logger.error("The claim of " + describe(event) + " cannot be given back", ex);
		}
	}

	private static String describe(WebhookEvent event) {
		return "event " + event.id() + " (" + event.kind().replaceAll("\\W", "?") + ")";
	}

	@Override
	public void start() {
		if (this.executor != null && !isRunning()) {
			this.executor.initialize();
		}
	}

	/**
	 * Let listeners end what they are at, after the web server takes no requests any more
	 * and before beans are destroyed.
	 */
	@Override
	public void stop() {
		if (this.executor != null) {
			this.executor.shutdown();
		}
	}

	@Override
	public boolean isRunning() {
		return this.executor != null && !this.executor.getThreadPoolExecutor().isShutdown();
	}

	@Override
	public int getPhase() {
		return PHASE_AFTER_WEB_SERVER;
	}

	/**
	 * What came of an event.
	 */
	enum Outcome {

		/**
		 * All listeners heard of it, now or earlier.
		 */
		PUBLISHED,

		/**
		 * The listeners will hear of it.
		 */
		ACCEPTED,

		/**
		 * A listener failed.
		 */
		FAILED,

		/**
		 * It cannot be published now.
		 */
		UNAVAILABLE

	}

}
