package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link BackgroundWork}.
 */
class BackgroundWorkTests {

	private final BackgroundWork background = new BackgroundWork();

	private final AtomicInteger done = new AtomicInteger();

	private final CountDownLatch go = new CountDownLatch(1);

	@AfterEach
	void close() {
		this.go.countDown();
		this.background.close();
	}

	@Test
	void sameWorkIsNotQueuedTwice() {
		for (int i = 0; i < 100; i++) {
			this.background.submit("Reading", id("ann"), this::waitAndCount);
		}
		this.background.submit("Refreshing", id("ann"), this::waitAndCount);
		this.background.submit("Reading", id("bob"), this::waitAndCount);
		this.go.countDown();
		await().until(this.background::isIdle);
		assertThat(this.done).hasValue(3);
	}

	@Test
	void workIsDoneByTwoDaemonsThatInheritNothing() {
		InheritableThreadLocal<String> signedIn = new InheritableThreadLocal<>();
		signedIn.set("ann");
		Set<Thread> threads = ConcurrentHashMap.newKeySet();
		for (int i = 0; i < 20; i++) {
			this.background.submit("Reading", id("user-" + i), () -> {
				waitAndCount();
				threads.add(Thread.currentThread());
				assertThat(Thread.currentThread().isDaemon()).isTrue();
				assertThat(signedIn.get()).isNull();
				this.done.incrementAndGet();
			});
		}
		this.go.countDown();
		await().until(this.background::isIdle);
		assertThat(threads).hasSizeBetween(1, 2);
		assertThat(this.done).hasValue(40);
	}

	@Test
	void failureDoesNotPreventTheNextTry() {
		this.background.submit("Reading", id("ann"), () -> {
			throw new UnsupportedOperationException("a bug");
		});
		await().until(this.background::isIdle);
		this.go.countDown();
		this.background.submit("Reading", id("ann"), this::waitAndCount);
		await().untilAsserted(() -> assertThat(this.done).hasValue(1));
	}

	@Test
	void closingEndsWhatIsDoneAndForgetsTheRest() {
		CountDownLatch begun = new CountDownLatch(2);
		for (int i = 0; i < 20; i++) {
			this.background.submit("Reading", id("user-" + i), () -> {
				begun.countDown();
				waitAndCount();
			});
		}
		waitFor(begun);
		Thread closing = new Thread(this.background::close);
		closing.start();
		await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
		this.go.countDown();
		await().until(() -> !closing.isAlive());
		assertThat(this.done).hasValue(2);
		this.background.submit("Reading", id("ann"), this::waitAndCount);
		assertThat(this.done).hasValue(2);
	}

	@Test
	void workIsFinishedByTheCallerWhenThereAreNoThreads() {
		BackgroundWork background = new BackgroundWork((work) -> {
			throw new InternalError("unable to create native thread");
		});
		Thread thread = background.finish(Thread::currentThread, (result) -> this.done.incrementAndGet());
		assertThat(thread).isSameAs(Thread.currentThread());
		assertThat(this.done).hasValue(0);
	}

	@Test
	void workThatGetsNoThreadCanBeSubmittedAgain() {
		BackgroundWork background = new BackgroundWork((work) -> {
			throw new InternalError("unable to create native thread");
		});
		background.submit("Reading", id("ann"), this::waitAndCount);
		assertThat(background.isIdle()).isTrue();
	}

	@Test
	void whatComesAfterWorkIsDoneOnceWhenTheCallerWasInterrupted() throws Exception {
		Thread caller = new Thread(() -> this.background.finish(() -> {
			waitFor(this.go);
			return "done";
		}, (result) -> this.done.incrementAndGet()));
		caller.start();
		await().until(() -> caller.getState() == Thread.State.WAITING);
		caller.interrupt();
		caller.join(10_000);
		assertThat(this.done).hasValue(0);
		this.go.countDown();
		await().until(() -> this.done.get() == 1);
	}

	@Test
	void closingAgainDoesNotWait() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		this.background.submit("Reading", id("ann"), () -> {
			begun.countDown();
			waitAndCount();
		});
		waitFor(begun);
		Thread closing = new Thread(this.background::close);
		closing.start();
		await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
		assertThat(CompletableFuture.runAsync(this.background::close)).succeedsWithin(Duration.ofSeconds(3));
		assertThat(closing.isAlive()).isTrue();
		this.go.countDown();
		closing.join(10_000);
	}

	private void waitAndCount() {
		waitFor(this.go);
		this.done.incrementAndGet();
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ConnectionId id(String principalName) {
		return new ConnectionId("basecamp", principalName);
	}

}
