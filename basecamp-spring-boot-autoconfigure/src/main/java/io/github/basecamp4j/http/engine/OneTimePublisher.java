package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * A body that is sent once. The JDK's client sends a request again when a connection ends
 * without an answer, and has no switch for a single client; but it asks for the length of
 * the body each time.
 */
final class OneTimePublisher implements BodyPublisher {

	private final BodyPublisher body;

	private final AtomicBoolean used = new AtomicBoolean();

	OneTimePublisher(byte @Nullable [] body) {
		this.body = (body != null && body.length > 0) ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody();
	}

	@Override
	public long contentLength() {
		if (this.used.getAndSet(true)) {
			throw new UsedUpException();
		}
		return this.body.contentLength();
	}

	@Override
	public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
		this.body.subscribe(subscriber);
	}

	/**
	 * The body was sent before.
	 */
	static final class UsedUpException extends UncheckedIOException {

		UsedUpException() {
			super(new IOException("the request was sent before"));
		}

	}

}
