package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.basecamp4j.Content;

/**
 * A file of zeros that counts how often it is opened and closed.
 */
final class TestFile {

	private final AtomicInteger opened = new AtomicInteger();

	private final AtomicInteger closed = new AtomicInteger();

	private final long length;

	private Step step = (position) -> {
	};

	TestFile(long length) {
		this.length = length;
	}

	/**
	 * Do something before each read.
	 * @param step what to do
	 * @return this file
	 */
	TestFile before(Step step) {
		this.step = step;
		return this;
	}

	/**
	 * Return the file as something that has another length.
	 * @param announced the length
	 * @return the content
	 */
	Content announcing(long announced) {
		return Content.of("lamp.png", announced, this::open);
	}

	Content content() {
		return announcing(this.length);
	}

	int opened() {
		return this.opened.get();
	}

	int closed() {
		return this.closed.get();
	}

	private InputStream open() {
		this.opened.incrementAndGet();
		return new InputStream() {

			private long position;

			@Override
			public int read() throws IOException {
				byte[] single = new byte[1];
				return (read(single, 0, 1) < 0) ? -1 : single[0];
			}

			@Override
			public int read(byte[] bytes, int offset, int count) throws IOException {
				TestFile.this.step.at(this.position);
				int available = (int) Math.min(count, TestFile.this.length - this.position);
				this.position += available;
				return (available > 0) ? available : -1;
			}

			@Override
			public void close() {
				TestFile.this.closed.incrementAndGet();
			}

		};
	}

	/**
	 * Something to do at a position of the file.
	 */
	@FunctionalInterface
	interface Step {

		void at(long position) throws IOException;

	}

}
