package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Collects a body up to a cap. What an error says beyond the cap is cut off; anything
 * else that is too large is refused.
 */
final class BodyBuffer {

	static final int MAX_ERROR_SIZE = 1024 * 1024;

	private static final int MAX_TRUSTED_LENGTH = 256 * 1024;

	private static final int INITIAL_SIZE = 4096;

	private static final byte[] EMPTY = {};

	private final int status;

	private final int maxSize;

	private final boolean truncating;

	private byte[] bytes;

	private int size;

	/**
	 * Create a buffer.
	 * @param status status code of the answer
	 * @param announced the length that the answer announces, negative if none
	 * @param maxSize what a successful answer may have
	 * @throws BodyTooLargeException if the announced length is too large
	 */
	BodyBuffer(int status, long announced, long maxSize) throws BodyTooLargeException {
		this.status = status;
		this.truncating = status >= 400;
		this.maxSize = (int) (this.truncating ? Math.min(MAX_ERROR_SIZE, maxSize) : maxSize);
		if (!this.truncating && announced > this.maxSize) {
			throw new BodyTooLargeException(this.status, this.maxSize);
		}
		this.bytes = (announced > 0 && announced <= Math.min(MAX_TRUSTED_LENGTH, this.maxSize))
				? new byte[(int) announced] : EMPTY;
	}

	void add(ByteBuffer buffer) throws BodyTooLargeException {
		int length = room(buffer.remaining());
		buffer.get(this.bytes, this.size, length);
		this.size += length;
	}

	/**
	 * Read what comes next.
	 * @param stream the body
	 * @return whether there is no sense in reading on
	 * @throws IOException if the body cannot be read
	 */
	boolean readFrom(InputStream stream) throws IOException {
		if (this.size < this.bytes.length) {
			int count = stream.read(this.bytes, this.size, this.bytes.length - this.size);
			this.size += Math.max(0, count);
			return count < 0;
		}
		int next = stream.read();
		if (next >= 0 && room(1) > 0) {
			this.bytes[this.size++] = (byte) next;
			return false;
		}
		return true;
	}

	/**
	 * Return whether there is no sense in reading on.
	 * @return whether the cap is reached and the rest is cut off
	 */
	boolean isSaturated() {
		return this.truncating && this.size == this.maxSize;
	}

	int size() {
		return this.size;
	}

	byte[] toByteArray() {
		return (this.size == this.bytes.length) ? this.bytes : Arrays.copyOf(this.bytes, this.size);
	}

	private int room(int wanted) throws BodyTooLargeException {
		int length = Math.min(wanted, this.maxSize - this.size);
		if (length < wanted && !this.truncating) {
			throw new BodyTooLargeException(this.status, this.maxSize);
		}
		if (this.size + length > this.bytes.length) {
			long doubled = Math.max(INITIAL_SIZE, 2L * this.bytes.length);
			this.bytes = Arrays.copyOf(this.bytes,
					(int) Math.min(this.maxSize, Math.max(doubled, this.size + (long) length)));
		}
		return length;
	}

}
