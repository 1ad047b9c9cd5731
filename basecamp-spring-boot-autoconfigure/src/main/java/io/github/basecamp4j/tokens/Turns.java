package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.util.Assert;

/**
 * Lets so many refreshes be under way at once. Whoever waits is patient as long as others
 * get done.
 */
final class Turns {

	static final Duration PATIENCE = Duration.ofSeconds(30);

	private final int max;

	private final Semaphore free;

	private final AtomicLong done = new AtomicLong();

	Turns(int max) {
		Assert.isTrue(max > 0, "'maxConcurrentRefreshes' must be positive");
		this.max = max;
		this.free = new Semaphore(max, true);
	}

	boolean take(boolean wait) throws InterruptedException {
		return wait ? await(this.free::tryAcquire) : this.free.tryAcquire();
	}

	void giveBack() {
		this.done.incrementAndGet();
		this.free.release();
	}

	/**
	 * Wait for something that others who have or want a turn hold.
	 * @param step one attempt to get it in some time
	 * @return whether it worked before nobody got done for a while
	 * @throws InterruptedException if the thread was interrupted
	 */
	boolean await(Step step) throws InterruptedException {
		long before;
		do {
			before = this.done.get();
			if (step.within(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				return true;
			}
		}
		while (this.done.get() != before);
		return false;
	}

	@Override
	public String toString() {
		return this.max + " at a time";
	}

	/**
	 * One attempt to get something in some time.
	 */
	@FunctionalInterface
	interface Step {

		boolean within(long time, TimeUnit unit) throws InterruptedException;

	}

}
