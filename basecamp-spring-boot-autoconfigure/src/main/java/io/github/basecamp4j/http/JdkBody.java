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
 * which knows about time-outs, is done here.
 */
final class JdkBody implements BodySubscriber<JdkBody> {

	private final ResponseInfo info;

	private final long maxSize;

	private final CompletableFuture<byte[]> bytes = new CompletableFuture<>();

	private @Nullable BodyBuffer buffer;

	private volatile @Nullable Subscription subscription;

	private volatile int received;

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
			long announced = this.info.headers().firstValueAsLong("content-length").orElse(-1);
			this.buffer = new BodyBuffer(this.info.statusCode(), announced, this.maxSize);
			subscription.request(Long.MAX_VALUE);
		}
		catch (BodyTooLargeException | NumberFormatException ex) {
			giveUp(ex);
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
				onComplete();
				cancel();
			}
		}
		catch (BodyTooLargeException ex) {
			giveUp(ex);
		}
	}

	@Override
	public void onError(Throwable ex) {
		this.bytes.completeExceptionally(ex);
	}

	@Override
	public void onComplete() {
		BodyBuffer buffer = this.buffer;
		if (buffer != null) {
			this.bytes.complete(buffer.toByteArray());
		}
	}

	byte[] await(Duration readTimeout, long deadline) throws IOException, InterruptedException {
		try {
			while (true) {
				int before = this.received;
				long left = deadline - System.nanoTime();
				try {
					return this.bytes.get(Math.min(left, readTimeout.toNanos()), TimeUnit.NANOSECONDS);
				}
				catch (TimeoutException ex) {
					if (this.received == before || deadline - System.nanoTime() <= 0) {
						cancel();
						throw new HttpTimeoutException("the answer stopped in its middle");
					}
				}
			}
		}
		catch (InterruptedException ex) {
			cancel();
			throw ex;
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getCause());
		}
	}

	private void giveUp(Exception ex) {
		this.bytes.completeExceptionally(ex);
		cancel();
	}

	private void cancel() {
		Subscription subscription = this.subscription;
		if (subscription != null) {
			subscription.cancel();
		}
	}

}
