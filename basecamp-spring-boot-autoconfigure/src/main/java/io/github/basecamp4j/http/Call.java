package io.github.basecamp4j.http;

import java.time.Duration;

/**
 * The time that a call has, over all its attempts: until when it must be over, and how
 * much of that it may spend waiting.
 */
final class Call {

	private final Time time;

	private final long deadline;

	private Duration waitLeft;

	Call(Time time, RetrySettings settings) {
		this.time = time;
		this.deadline = time.nanoTime() + settings.totalTimeout().toNanos();
		this.waitLeft = settings.maxWait();
	}

	Duration remaining() {
		return Duration.ofNanos(this.deadline - this.time.nanoTime());
	}

	Duration affordable() {
		Duration remaining = remaining().minusNanos(1);
		return (this.waitLeft.compareTo(remaining) < 0) ? this.waitLeft : remaining;
	}

	boolean affords(Duration wait) {
		return wait.compareTo(affordable()) <= 0;
	}

	void sleep(Duration wait) throws InterruptedException {
		this.waitLeft = this.waitLeft.minus(wait);
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		this.time.sleep(wait);
	}

}
