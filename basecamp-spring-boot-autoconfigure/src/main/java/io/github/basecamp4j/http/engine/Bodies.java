package io.github.basecamp4j.http.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Reads bodies up to a cap, which holds after decompression too.
 */
public final class Bodies {

	private static final int CHUNK_SIZE = 8192;

	private final long maxSize;

	public Bodies(long maxSize) {
		this.maxSize = maxSize;
	}

	/**
	 * Read a body.
	 * @param response the answer
	 * @param deadline until when, in terms of {@link System#nanoTime()}
	 * @return the body, decompressed; of an error no more than its beginning
	 * @throws IOException if it cannot be read, or not in time
	 */
	public byte[] read(ClientHttpResponse response, long deadline) throws IOException {
		int status = response.getStatusCode().value();
		InputStream body = response.getBody();
		byte[] bytes = (body instanceof BufferedResponse.Body buffered) ? buffered.readAllBytes()
				: collect(body, status, deadline);
		String encoding = encoding(response.getHeaders());
		if (encoding == null || bytes.length == 0) {
			return bytes;
		}
		if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
			throw new UnreadableBodyException(status, "the answer is encoded in a way that nobody asked for");
		}
		try (InputStream decompressed = new GZIPInputStream(new ByteArrayInputStream(bytes), CHUNK_SIZE)) {
			return collect(decompressed, status, deadline);
		}
		catch (BodyTooLargeException | SocketTimeoutException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new UnreadableBodyException(status, "the answer cannot be decompressed");
		}
	}

	private byte[] collect(InputStream body, int status, long deadline) throws IOException {
		BodyBuffer buffer = new BodyBuffer(status, -1, this.maxSize);
		while (!buffer.readFrom(body)) {
			if (deadline - System.nanoTime() <= 0) {
				throw new SocketTimeoutException("the answer took too long");
			}
		}
		return buffer.toByteArray();
	}

	private static @Nullable String encoding(HttpHeaders headers) {
		String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
		return (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) ? null
				: encoding.strip().toLowerCase(Locale.ROOT);
	}

}
