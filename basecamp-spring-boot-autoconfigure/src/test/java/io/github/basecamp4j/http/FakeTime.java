package io.github.basecamp4j.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that is moved by sleeping, and remembers how long.
 */
class FakeTime implements Time {

	static final Instant START = Instant.parse("2026-03-23T18:55:43Z");

	private final AtomicLong nanos = new AtomicLong();

	private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

	@Override
	public Instant now() {
		return START.plusNanos(this.nanos.get());
	}

	@Override
	public long nanoTime() {
		return this.nanos.get();
	}

	@Override
	public void sleep(Duration duration) throws InterruptedException {
		this.sleeps.add(duration);
		advance(duration);
	}

	void advance(Duration duration) {
		this.nanos.addAndGet(duration.toNanos());
	}

	List<Duration> sleeps() {
		return this.sleeps;
	}

}
