package io.github.basecamp4j.test;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body or a file. What arrives is held in memory if it is small, else in a
 * temporary file, which is gone when it is closed.
 */
final class Bytes implements Closeable {

	static final Bytes NONE = of(new byte[0]);

	static final int MAX_IN_MEMORY = 1024 * 1024;

	private final byte[] memory;

	private final @Nullable FileChannel file;

	private final long length;

	private volatile boolean kept;

	private Bytes(byte[] memory, @Nullable FileChannel file, long length) {
		this.memory = memory;
		this.file = file;
		this.length = length;
	}

	static Bytes of(byte[] memory) {
		return new Bytes(memory, null, memory.length);
	}

	/**
	 * Read a stream to its end. What was read of one that fails is gone.
	 * @param stream the stream
	 * @return its bytes
	 * @throws IOException if the stream fails or is cut
	 */
	static Bytes read(InputStream stream) throws IOException {
		byte[] first = stream.readNBytes(MAX_IN_MEMORY + 1);
		return (first.length <= MAX_IN_MEMORY) ? of(first) : spill(first, stream);
	}

	private static Bytes spill(byte[] first, InputStream rest) throws IOException {
		Path path = Files.createTempFile("basecamp-", ".tmp");
		FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
		try {
			OutputStream target = Channels.newOutputStream(file);
			target.write(first);
			rest.transferTo(target);
			return new Bytes(NONE.memory, file, file.size());
		}
		catch (IOException | RuntimeException ex) {
			file.close();
			throw ex;
		}
	}

	long length() {
		return this.length;
	}

	boolean isInMemory() {
		return this.file == null;
	}

	/**
	 * Open a stream, of which there may be several at a time.
	 * @return the stream
	 */
	InputStream open() {
		return (this.file != null) ? new FileStream(this.file) : new ByteArrayInputStream(this.memory);
	}

	byte[] toByteArray() {
		try (InputStream stream = open()) {
			return isInMemory() ? this.memory : stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keep the bytes for longer than the request that they came with.
	 * @return the same bytes
	 */
	Bytes keep() {
		this.kept = true;
		return this;
	}

	void closeUnlessKept() throws IOException {
		if (!this.kept) {
			close();
		}
	}

	@Override
	public void close() throws IOException {
		if (this.file != null) {
			this.file.close();
		}
	}

	/**
	 * Reads a file from its beginning, whoever else reads it.
	 */
	private static final class FileStream extends InputStream {

		private final FileChannel file;

		private long position;

		private FileStream(FileChannel file) {
			this.file = file;
		}

		@Override
		public int read() throws IOException {
			byte[] single = new byte[1];
			return (read(single, 0, 1) < 0) ? -1 : single[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = this.file.read(ByteBuffer.wrap(bytes, offset, length), this.position);
			this.position += Math.max(0, count);
			return count;
		}

	}

}
