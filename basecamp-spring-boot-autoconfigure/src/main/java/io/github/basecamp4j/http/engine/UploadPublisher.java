package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * Gives a file to the JDK's client, piece by piece as it asks for them, and once only.
 */
final class UploadPublisher implements BodyPublisher, Subscription {

	private final Upload upload;

	private final AtomicBoolean used = new AtomicBoolean();

	private final AtomicLong wanted = new AtomicLong();

	private volatile boolean ended;

	private @Nullable Subscriber<? super ByteBuffer> subscriber;

	UploadPublisher(Upload upload) {
		this.upload = upload;
	}

	@Override
	public long contentLength() {
		if (this.used.getAndSet(true)) {
			throw new OneTimePublisher.UsedUpException();
		}
		return this.upload.length();
	}

	@Override
	public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
		this.subscriber = subscriber;
		subscriber.onSubscribe(this);
	}

	@Override
	public void request(long count) {
		Subscriber<? super ByteBuffer> subscriber = this.subscriber;
		if (subscriber == null || this.wanted.getAndAdd(count) > 0) {
			return;
		}
		do {
			publish(subscriber);
		}
		while (!this.ended && this.wanted.decrementAndGet() > 0);
	}

	private void publish(Subscriber<? super ByteBuffer> subscriber) {
		if (this.ended) {
			return;
		}
		byte[] buffer = new byte[Upload.BUFFER_SIZE];
		try {
			int count = this.upload.read(buffer);
			if (count >= 0) {
				subscriber.onNext(ByteBuffer.wrap(buffer, 0, count));
				return;
			}
			this.ended = true;
			subscriber.onComplete();
		}
		catch (IOException ex) {
			this.ended = true;
			subscriber.onError(ex);
		}
	}

	@Override
	public void cancel() {
		this.ended = true;
	}

}
