package io.github.basecamp4j.http.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Watchdog}.
 */
class WatchdogTests {

	private final Watchdog watchdog = new Watchdog();

	@Test
	void looksUntilReleased() {
		AtomicInteger looks = new AtomicInteger();
		AtomicInteger others = new AtomicInteger();
		Watchdog.Watched watched = (now) -> looks.incrementAndGet();
		this.watchdog.watch(watched);
		this.watchdog.watch((now) -> others.incrementAndGet());
		Awaitility.await().untilAtomic(looks, (count) -> assertThat(count).isGreaterThan(2));
		this.watchdog.release(watched);
		int before = others.get();
		Awaitility.await().untilAtomic(others, (count) -> assertThat(count).isGreaterThan(before + 1));
		int after = looks.get();
		Awaitility.await().untilAtomic(others, (count) -> assertThat(count).isGreaterThan(before + 4));
		assertThat(looks).hasValue(after);
	}

	@Test
	void threadEndsWhenIdleAndComesBack() throws Exception {
		Thread first = watcher();
		assertThat(first.isDaemon()).isTrue();
		first.join(Duration.ofSeconds(20).toMillis());
		assertThat(first.isAlive()).isFalse();
		assertThat(watcher()).isNotSameAs(first);
	}

	private Thread watcher() throws Exception {
		CompletableFuture<Thread> looked = new CompletableFuture<>();
		Watchdog.Watched watched = (now) -> looked.complete(Thread.currentThread());
		this.watchdog.watch(watched);
		Thread thread = looked.get(10, TimeUnit.SECONDS);
		this.watchdog.release(watched);
		return thread;
	}

}
