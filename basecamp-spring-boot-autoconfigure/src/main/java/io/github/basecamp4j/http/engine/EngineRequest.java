package io.github.basecamp4j.http.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;

/**
 * A request of one of our own engines. Bodies are in memory, save for a file that is
 * uploaded, and for an answer that is to be streamed.
 */
public abstract class EngineRequest extends AbstractClientHttpRequest {

	/**
	 * Attribute with the {@link Duration} that the whole exchange may take.
	 */
	public static final String TIMEOUT_ATTRIBUTE = EngineRequest.class.getName() + ".timeout";

	/**
	 * Attribute that asks for a streamed answer, which may take any time.
	 */
	public static final String STREAMED_ATTRIBUTE = EngineRequest.class.getName() + ".streamed";

	private final HttpMethod method;

	private final URI uri;

	private @Nullable Body body;

	private @Nullable Upload upload;

	EngineRequest(HttpMethod method, URI uri) {
		this.method = method;
		this.uri = uri;
	}

	@Override
	public HttpMethod getMethod() {
		return this.method;
	}

	@Override
	public URI getURI() {
		return this.uri;
	}

	@Override
	protected OutputStream getBodyInternal(HttpHeaders headers) {
		Body body = this.body;
		if (body == null) {
			body = new Body();
			this.body = body;
		}
		return body;
	}

	/**
	 * Return an interruption as trouble with the connection.
	 * @param ex the interruption
	 * @return the trouble
	 */
	public static InterruptedIOException interrupted(InterruptedException ex) {
		InterruptedIOException interrupted = new InterruptedIOException("interrupted");
		interrupted.initCause(ex);
		return interrupted;
	}

	/**
	 * Send a file as the body.
	 * @param upload the file
	 */
	final void upload(Upload upload) {
		this.upload = upload;
	}

	@Override
	protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
		if (this.upload != null) {
			return upload(headers, this.upload);
		}
		if (getAttributes().containsKey(STREAMED_ATTRIBUTE)) {
			return stream(headers);
		}
		Object timeout = getAttributes().get(TIMEOUT_ATTRIBUTE);
		return execute(headers, (this.body != null) ? this.body.toByteArray() : null,
				(timeout instanceof Duration duration) ? duration : null);
	}

	/**
	 * Send bytes and read the answer.
	 */
	abstract ClientHttpResponse execute(HttpHeaders headers, byte @Nullable [] body, @Nullable Duration timeout)
			throws IOException;

	/**
	 * Send a file and read the answer. It may take any time, but not be silent for long.
	 */
	abstract ClientHttpResponse upload(HttpHeaders headers, Upload upload) throws IOException;

	/**
	 * Send nothing and return the answer as soon as its headers are there.
	 */
	abstract ClientHttpResponse stream(HttpHeaders headers) throws IOException;

	/**
	 * Takes an array over, without a copy, if it is the whole body.
	 */
	private static final class Body extends ByteArrayOutputStream {

		private Body() {
			super(0);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			if (this.count == 0 && offset == 0 && length == bytes.length) {
				this.buf = bytes;
				this.count = length;
				return;
			}
			super.write(bytes, offset, length);
		}

		@Override
		public byte[] toByteArray() {
			return (this.count == this.buf.length) ? this.buf : super.toByteArray();
		}

	}

}
