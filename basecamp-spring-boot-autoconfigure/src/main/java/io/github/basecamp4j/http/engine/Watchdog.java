package io.github.basecamp4j.http.engine;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * Looks at the exchanges that are under way, now and then, so that none of them lasts
 * longer than it may. A timer for each of them would wake a thread for each call. The
 * thread ends when there has been nothing to look at for a while.
 */
final class Watchdog {

	private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(50);

	private static final int MAX_IDLE_LOOKS = 100;

	private static final long FOREVER = Long.MAX_VALUE / 2;

	private final Set<Watched> watched = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean running = new AtomicBoolean();

	/**
	 * Return until when an exchange may last that begins now.
	 * @param timeout how long it may take, {@code null} for any time
	 * @return the end in terms of {@link System#nanoTime()}
	 */
	static long deadline(@Nullable Duration timeout) {
		return System.nanoTime() + ((timeout != null) ? timeout.toNanos() : FOREVER);
	}

	void watch(Watched exchange) {
		this.watched.add(exchange);
		if (!this.running.get() && this.running.compareAndSet(false, true)) {
			try {
				start();
			}
			catch (Error ex) {
				this.running.set(false);
				this.watched.remove(exchange);
				throw ex;
			}
		}
	}

	private void start() {
		Thread thread = new Thread(null, this::run, "basecamp-watchdog", 0, false);
		thread.setDaemon(true);
		thread.setContextClassLoader(null);
		thread.start();
	}

	void release(Watched exchange) {
		this.watched.remove(exchange);
	}

	private void run() {
		do {
			try {
				lookUntilIdle();
			}
			finally {
				this.running.set(false);
			}
		}
		while (!this.watched.isEmpty() && this.running.compareAndSet(false, true));
	}

	private void lookUntilIdle() {
		for (int idleLooks = 0; idleLooks < MAX_IDLE_LOOKS; idleLooks++) {
			LockSupport.parkNanos(INTERVAL);
			if (!this.watched.isEmpty()) {
				idleLooks = 0;
				long now = System.nanoTime();
				this.watched.forEach((exchange) -> look(exchange, now));
			}
		}
	}

	private void look(Watched exchange, long now) {
		try {
			exchange.look(now);
		}
		catch (RuntimeException ex) {
			this.watched.remove(exchange);
			Thread thread = Thread.currentThread();
			thread.getUncaughtExceptionHandler().uncaughtException(thread, ex);
		}
	}

	/**
	 * An exchange that ends itself when it has lasted too long.
	 */
	interface Watched {

		/**
		 * Decide whether to go on.
		 * @param now the time in terms of {@link System#nanoTime()}
		 */
		void look(long now);

	}

}
