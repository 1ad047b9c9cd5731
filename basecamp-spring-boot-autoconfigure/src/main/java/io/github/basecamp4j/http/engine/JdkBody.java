package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * Collects one body from the JDK's client, whose time-outs end with the headers. What is
 * made by {@link BodySubscribers} is called where the bytes arrive, anything else on one
 * more thread.
 */
final class JdkBody implements BodyHandler<byte[]>, Subscriber<List<ByteBuffer>>, Watchdog.Watched, AutoCloseable {

	private static final byte[] EMPTY = {};

	private final HttpSettings settings;

	private final long deadline;

	private final Watchdog watchdog;

	private final BodySubscriber<byte[]> subscriber = BodySubscribers.fromSubscriber(this, JdkBody::bytes);

	private int status;

	private long announced = -1;

	private @Nullable BodyBuffer buffer;

	private volatile @Nullable Subscription subscription;

	private volatile boolean ended;

	private volatile boolean closed;

	private volatile int received;

	private int receivedBefore;

	private long receivedAt;

	/**
	 * Create a body.
	 * @param settings limits of a body
	 * @param deadline until when it may last, in terms of {@link System#nanoTime()}
	 * @param watchdog ends it when it lasts too long
	 */
	JdkBody(HttpSettings settings, long deadline, Watchdog watchdog) {
		this.settings = settings;
		this.deadline = deadline;
		this.watchdog = watchdog;
		watchdog.watch(this);
	}

	@Override
	public BodySubscriber<byte[]> apply(ResponseInfo info) {
		this.status = info.statusCode();
		this.announced = info.headers().firstValueAsLong("content-length").orElse(-1);
		return this.subscriber;
	}

	@Override
	public void onSubscribe(Subscription subscription) {
		this.receivedAt = System.nanoTime();
		this.subscription = subscription;
		if (this.closed) {
			subscription.cancel();
			return;
		}
		try {
			this.buffer = new BodyBuffer(this.status, this.announced, this.settings.maxBodySize().toBytes());
			subscription.request(Long.MAX_VALUE);
		}
		catch (BodyTooLargeException ex) {
			giveUp(ex);
		}
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		BodyBuffer buffer = this.buffer;
		if (buffer == null || this.ended) {
			return;
		}
		try {
			for (ByteBuffer next : buffers) {
				buffer.add(next);
			}
			this.received = buffer.size();
			if (buffer.isSaturated()) {
				this.subscriber.onComplete();
				cancel();
			}
		}
		catch (BodyTooLargeException ex) {
			giveUp(ex);
		}
	}

	@Override
	public void onError(Throwable ex) {
		this.ended = true;
	}

	@Override
	public void onComplete() {
		this.ended = true;
	}

	@Override
	public void look(long now) {
		if (this.subscription == null) {
			return;
		}
		int received = this.received;
		if (received != this.receivedBefore) {
			this.receivedBefore = received;
			this.receivedAt = now;
		}
		if (now - this.deadline >= 0 || now - this.receivedAt >= this.settings.readTimeout().toNanos()) {
			giveUp(new HttpTimeoutException("the answer stopped in its middle"));
		}
	}

	/**
	 * Return whether the headers are there. From then on this body sees to it that the
	 * exchange ends.
	 * @return whether there is an answer
	 */
	boolean hasBegun() {
		return this.subscription != null;
	}

	/**
	 * End what goes on yet, because the call is over.
	 */
	@Override
	public void close() {
		this.closed = true;
		this.watchdog.release(this);
		if (!this.ended) {
			cancel();
		}
	}

	private void giveUp(IOException ex) {
		this.subscriber.onError(ex);
		cancel();
	}

	private void cancel() {
		Subscription subscription = this.subscription;
		if (subscription != null) {
			subscription.cancel();
		}
	}

	private byte[] bytes() {
		BodyBuffer buffer = this.buffer;
		return (buffer != null) ? buffer.toByteArray() : EMPTY;
	}

}
