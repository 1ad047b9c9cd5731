package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.StreamingHttpOutputMessage;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.http.json.Json;

/**
 * A file that is sent once. It is held against the length that was announced before its
 * last bytes are given away, so that nothing arrives whole that is not.
 */
public final class Upload implements StreamingHttpOutputMessage.Body, AutoCloseable {

	static final int BUFFER_SIZE = 16 * 1024;

	/**
	 * Attribute with the file to send.
	 */
	public static final String ATTRIBUTE = Upload.class.getName();

	private static final int MAX_NAME_LENGTH = 100;

	private final Content content;

	private final InputStream stream;

	private long sent;

	private boolean used;

	private boolean closed;

	private volatile boolean begun;

	private volatile boolean reading;

	private volatile long lastSign = System.nanoTime();

	private volatile @Nullable ContentException failure;

	private Upload(Content content, InputStream stream) {
		this.content = content;
		this.stream = stream;
	}

	public static Upload open(Content content) throws ContentException {
		try {
			return new Upload(content, content.open());
		}
		catch (IOException | RuntimeException ex) {
			throw new ContentException(name(content) + " cannot be opened: " + ex, false, ex);
		}
	}

	private static String name(Content content) {
		return "'" + Json.printable(content.fileName(), MAX_NAME_LENGTH) + "'";
	}

	long length() {
		return this.content.length();
	}

	/**
	 * Read what is to be sent next.
	 * @param buffer where to put it
	 * @return the number of bytes, negative at the end
	 * @throws ContentException if the file is not what it should be
	 */
	int read(byte[] buffer) throws ContentException {
		begin();
		try {
			int count = this.stream.read(buffer);
			this.sent += Math.max(0, count);
			check(count < 0);
			if (count > 0) {
				this.content.progress().progressed(this.sent, length());
			}
			return count;
		}
		catch (ContentException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw failed("cannot be read: " + ex, ex);
		}
		finally {
			end();
		}
	}

	private void check(boolean ended) throws IOException {
		long left = length() - this.sent;
		if (ended && left > 0) {
			throw failed("is " + left + " bytes shorter than announced", null);
		}
		if (left < 0 || (left == 0 && !ended && this.stream.read() >= 0)) {
			throw failed("is longer than announced", null);
		}
	}

	private ContentException failed(String reason, @Nullable Exception cause) {
		ContentException failure = new ContentException(name(this.content) + " " + reason, true, cause);
		this.failure = failure;
		return failure;
	}

	private synchronized void begin() throws ContentException {
		if (this.closed) {
			throw new ContentException("the upload is over", true, null);
		}
		this.begun = true;
		this.reading = true;
	}

	private synchronized void end() {
		this.lastSign = System.nanoTime();
		this.reading = false;
		if (this.closed) {
			closeStream();
		}
	}

	@Override
	public void writeTo(OutputStream target) throws IOException {
		if (this.used) {
			throw new IOException("the request was sent before");
		}
		this.used = true;
		byte[] buffer = new byte[BUFFER_SIZE];
		for (int count = read(buffer); count >= 0; count = read(buffer)) {
			target.write(buffer, 0, count);
		}
	}

	/**
	 * Return whether the headers were sent and the file is wanted.
	 * @return whether a part of the request may have arrived
	 */
	public boolean isBegun() {
		return this.begun;
	}

	/**
	 * Return when the other side last took something. While the file lets it wait, it
	 * cannot.
	 * @return the time, in terms of {@link System#nanoTime()}
	 */
	long lastSign() {
		return this.reading ? System.nanoTime() : this.lastSign;
	}

	/**
	 * Return what is wrong with the file.
	 * @return the failure, {@code null} if there is none
	 */
	public @Nullable ContentException failure() {
		return this.failure;
	}

	/**
	 * Close the file, at the latest when somebody who is reading comes back.
	 */
	@Override
	public synchronized void close() {
		if (!this.closed) {
			this.closed = true;
			if (!this.reading) {
				closeStream();
			}
		}
	}

	private void closeStream() {
		try {
			this.stream.close();
		}
		catch (IOException ex) {
			// all that was wanted of it was read before
			return;
		}
	}

}
