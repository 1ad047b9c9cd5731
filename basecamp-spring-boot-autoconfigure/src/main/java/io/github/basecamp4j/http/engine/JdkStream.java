package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A body from the JDK's client while it arrives. The JDK's own stream waits for a silent
 * server forever, and some versions of it swallow interruptions.
 */
final class JdkStream extends InputStream implements BodyHandler<InputStream>, BodySubscriber<InputStream> {

	private static final Event END = new Event(List.of(), null);

	private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

	private final Duration readTimeout;

	private Event current = new Event(List.of(), null);

	private @Nullable Subscription subscription;

	private boolean closed;

	JdkStream(Duration readTimeout) {
		this.readTimeout = readTimeout;
	}

	@Override
	public BodySubscriber<InputStream> apply(ResponseInfo info) {
		return this;
	}

	@Override
	public CompletionStage<InputStream> getBody() {
		return CompletableFuture.completedFuture(this);
	}

	@Override
	public synchronized void onSubscribe(Subscription subscription) {
		this.subscription = subscription;
		if (this.closed) {
			subscription.cancel();
			return;
		}
		subscription.request(1);
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		this.events.add(new Event(buffers, null));
	}

	@Override
	public void onError(Throwable failure) {
		this.events.add(new Event(List.of(), failure));
	}

	@Override
	public void onComplete() {
		this.events.add(END);
	}

	@Override
	public int read() throws IOException {
		byte[] single = new byte[1];
		return (read(single, 0, 1) < 0) ? -1 : single[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		ByteBuffer next = next();
		if (next == null) {
			return -1;
		}
		int count = Math.min(length, next.remaining());
		next.get(bytes, offset, count);
		return count;
	}

	private @Nullable ByteBuffer next() throws IOException {
		while (true) {
			if (isClosed()) {
				throw new IOException("the answer is closed");
			}
			for (ByteBuffer buffer : this.current.buffers()) {
				if (buffer.hasRemaining()) {
					return buffer;
				}
			}
			if (this.current == END) {
				return null;
			}
			Throwable failure = this.current.failure();
			if (failure != null) {
				throw (failure instanceof IOException io) ? io : new IOException(failure);
			}
			await();
		}
	}

	private void await() throws IOException {
		if (!this.current.buffers().isEmpty()) {
			requestNext();
		}
		try {
			Event event = this.events.poll(this.readTimeout.toNanos(), TimeUnit.NANOSECONDS);
			if (event == null) {
				close();
				throw new HttpTimeoutException("the answer stopped in its middle");
			}
			this.current = event;
		}
		catch (InterruptedException ex) {
			close();
			Thread.currentThread().interrupt();
			throw EngineRequest.interrupted(ex);
		}
	}

	private synchronized void requestNext() {
		if (this.subscription != null) {
			this.subscription.request(1);
		}
	}

	private synchronized boolean isClosed() {
		return this.closed;
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		if (this.subscription != null) {
			this.subscription.cancel();
		}
	}

	/**
	 * Something that arrived.
	 *
	 * @param buffers bytes
	 * @param failure what ended the body before its end
	 */
	private record Event(List<ByteBuffer> buffers, @Nullable Throwable failure) {
	}

}
