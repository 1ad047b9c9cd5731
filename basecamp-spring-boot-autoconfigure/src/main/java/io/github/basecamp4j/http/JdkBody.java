package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Collects a body from the JDK's client. The call gets it at once, so that the waiting,
 * which knows about time-outs, is done here. So is the cancelling of what cannot be read:
 * to cancel an HTTP/2 stream before the call has its answer makes it fail otherwise.
 */
final class JdkBody implements BodySubscriber<JdkBody> {

	private static final int NOT_MODIFIED = 304;

	private final ResponseInfo info;

	private final long maxSize;

	private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();

	private @Nullable BodyBuffer buffer;

	private volatile @Nullable Subscription subscription;

	private volatile int received;

	private volatile boolean ended;

	private long announced = -1;

	JdkBody(ResponseInfo info, long maxSize) {
		this.info = info;
		this.maxSize = maxSize;
	}

	@Override
	public CompletionStage<JdkBody> getBody() {
		return CompletableFuture.completedStage(this);
	}

	@Override
	public void onSubscribe(Subscription subscription) {
		this.subscription = subscription;
		try {
			this.announced = this.info.headers().firstValueAsLong("content-length").orElse(-1);
			this.buffer = new BodyBuffer(this.info.statusCode(), this.announced, this.maxSize);
			subscription.request(Long.MAX_VALUE);
		}
		catch (BodyTooLargeException | NumberFormatException ex) {
			this.bytes.completeExceptionally(ex);
		}
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		BodyBuffer buffer = this.buffer;
		if (buffer == null || this.bytes.isDone()) {
			return;
		}
		try {
			for (ByteBuffer next : buffers) {
				buffer.add(next);
			}
			this.received = buffer.size();
			if (buffer.isSaturated()) {
				this.bytes.complete(buffer.toByteArray());
			}
		}
		catch (BodyTooLargeException ex) {
			this.bytes.completeExceptionally(ex);
		}
	}

	@Override
	public void onError(Throwable ex) {
		this.ended = true;
		this.bytes.completeExceptionally(ex);
	}

	@Override
	public void onComplete() {
		this.ended = true;
		BodyBuffer buffer = this.buffer;
		if (buffer == null) {
			return;
		}
		if (isLengthWrong(buffer.size())) {
			this.bytes.completeExceptionally(new IOException("the answer does not have the length that it announces"));
			return;
		}
		this.bytes.complete(buffer.toByteArray());
	}

	/**
	 * Return whether a body is not as announced. Over HTTP/2 the JDK's client of Java 17
	 * takes what comes.
	 */
	private boolean isLengthWrong(int size) {
		return this.announced >= 0 && this.announced != size && this.info.statusCode() != NOT_MODIFIED;
	}

	byte[] await(Duration readTimeout, long deadline) throws IOException, InterruptedException {
		try {
			return receive(readTimeout, deadline);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getCause());
		}
		finally {
			if (!this.ended) {
				cancel();
			}
		}
	}

	private byte[] receive(Duration readTimeout, long deadline)
			throws IOException, InterruptedException, ExecutionException {
		while (true) {
			int before = this.received;
			long left = deadline - System.nanoTime();
			try {
				return this.bytes.get(Math.min(left, readTimeout.toNanos()), TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException ex) {
				if (this.received == before || deadline - System.nanoTime() <= 0) {
					throw new HttpTimeoutException("the answer stopped in its middle");
				}
			}
		}
	}

	private void cancel() {
		Subscription subscription = this.subscription;
		if (subscription != null) {
			subscription.cancel();
		}
	}

}
