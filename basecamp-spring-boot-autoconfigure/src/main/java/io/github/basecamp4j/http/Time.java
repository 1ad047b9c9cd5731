package io.github.basecamp4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What the policies know of time.
 */
interface Time {

	/**
	 * The time of this machine.
	 */
	Time SYSTEM = new Time() {

		@Override
		public Instant now() {
			return Instant.now();
		}

		@Override
		public long nanoTime() {
			return System.nanoTime();
		}

		@Override
		public void sleep(Duration duration) throws InterruptedException {
			TimeUnit.NANOSECONDS.sleep(duration.toNanos());
		}

	};

	Instant now();

	long nanoTime();

	void sleep(Duration duration) throws InterruptedException;

}
