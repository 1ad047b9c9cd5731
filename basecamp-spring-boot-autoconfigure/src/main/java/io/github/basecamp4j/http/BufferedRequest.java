package io.github.basecamp4j.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;

/**
 * A request with its body in memory.
 */
abstract class BufferedRequest extends AbstractClientHttpRequest {

	/**
	 * Attribute with the {@link Duration} that the whole exchange may take.
	 */
	static final String TIMEOUT_ATTRIBUTE = BufferedRequest.class.getName() + ".timeout";

	private final HttpMethod method;

	private final URI uri;

	private @Nullable Body body;

	BufferedRequest(HttpMethod method, URI uri) {
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

	@Override
	protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
		Object timeout = getAttributes().get(TIMEOUT_ATTRIBUTE);
		return execute(headers, (this.body != null) ? this.body.toByteArray() : null,
				(timeout instanceof Duration duration) ? duration : null);
	}

	abstract ClientHttpResponse execute(HttpHeaders headers, byte @Nullable [] body, @Nullable Duration timeout)
			throws IOException;

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
