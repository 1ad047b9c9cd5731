package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.ProgressListener;

/**
 * The file in an answer.
 */
final class StreamedDownload implements Download {

	private static final int BUFFER_SIZE = 16 * 1024;

	private final @Nullable MediaType contentType;

	private final long length;

	private final InputStream stream;

	private StreamedDownload(@Nullable MediaType contentType, long length, InputStream stream) {
		this.contentType = contentType;
		this.length = length;
		this.stream = stream;
	}

	/**
	 * Have the file in an answer read, and tell what goes wrong with the connection from
	 * what goes wrong with the reader.
	 * @param file what to call the file
	 * @param response the answer
	 * @param reader the reader
	 * @param <T> the type of what becomes of the file
	 * @return what the reader returned
	 */
	static <T> T read(String file, ClientHttpResponse response, Reader<T> reader) {
		try (ArrivingStream stream = open(file, response)) {
			try {
				return reader.read(new StreamedDownload(contentType(response.getHeaders()), stream.length, stream));
			}
			catch (IOException | RuntimeException ex) {
				IOException failure = stream.failure;
				if (failure != null && hasCause(ex, failure)) {
					throw broken(file, failure);
				}
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + ": its reader failed: " + ex.getMessage(), ex);
		}
	}

	private static ArrivingStream open(String file, ClientHttpResponse response) throws IOException {
		HttpHeaders headers = response.getHeaders();
		String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
			throw new BasecampInvalidResponseException(file + ": it is encoded in a way that nobody asked for",
					response.getStatusCode().value());
		}
		try {
			return new ArrivingStream(response.getBody(), headers.getContentLength());
		}
		catch (IOException ex) {
			throw broken(file, ex);
		}
	}

	private static BasecampTransportException broken(String file, IOException failure) {
		return new BasecampTransportException(file + ": " + failure, true, failure);
	}

	private static boolean hasCause(Throwable ex, Throwable cause) {
		for (Throwable each = ex; each != null; each = each.getCause()) {
			if (each == cause) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable MediaType contentType(HttpHeaders headers) {
		try {
			return headers.getContentType();
		}
		catch (InvalidMediaTypeException ex) {
			return null;
		}
	}

	@Override
	public @Nullable MediaType contentType() {
		return this.contentType;
	}

	@Override
	public OptionalLong length() {
		return (this.length >= 0) ? OptionalLong.of(this.length) : OptionalLong.empty();
	}

	@Override
	public InputStream stream() {
		return this.stream;
	}

	@Override
	public long transferTo(OutputStream target, ProgressListener progress) throws IOException {
		byte[] buffer = new byte[BUFFER_SIZE];
		long transferred = 0;
		for (int count = this.stream.read(buffer); count >= 0; count = this.stream.read(buffer)) {
			target.write(buffer, 0, count);
			transferred += count;
			progress.progressed(transferred, this.length);
		}
		return transferred;
	}

	@Override
	public long transferTo(Path target, ProgressListener progress) throws IOException {
		Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
		try {
			long transferred;
			try (OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				transferred = transferTo(stream, progress);
			}
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
			return transferred;
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/**
	 * The bytes of a file. Remembers what goes wrong with them.
	 */
	private static final class ArrivingStream extends InputStream {

		private final InputStream stream;

		private final long length;

		private long arrived;

		private @Nullable IOException failure;

		private ArrivingStream(InputStream stream, long length) {
			this.stream = stream;
			this.length = length;
		}

		@Override
		public int read() throws IOException {
			byte[] single = new byte[1];
			return (read(single, 0, 1) < 0) ? -1 : single[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			try {
				int count = this.stream.read(bytes, offset, length);
				this.arrived += Math.max(0, count);
				if (count < 0 && this.arrived < this.length) {
					throw new IOException(
							"the connection ended after " + this.arrived + " of " + this.length + " bytes");
				}
				return count;
			}
			catch (IOException ex) {
				this.failure = ex;
				throw ex;
			}
		}

		@Override
		public void close() throws IOException {
			this.stream.close();
		}

	}

}
