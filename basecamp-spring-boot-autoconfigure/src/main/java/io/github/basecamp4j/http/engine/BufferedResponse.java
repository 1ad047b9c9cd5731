package io.github.basecamp4j.http.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/**
 * A response with its body in memory. Nothing is left to be closed.
 */
final class BufferedResponse implements ClientHttpResponse {

	private final int status;

	private final HttpHeaders headers;

	private final Body body;

	BufferedResponse(int status, HttpHeaders headers, byte[] body) {
		this.status = status;
		this.headers = headers;
		this.body = new Body(body);
	}

	@Override
	public HttpStatusCode getStatusCode() {
		return HttpStatusCode.valueOf(this.status);
	}

	@Override
	public String getStatusText() {
		return "";
	}

	@Override
	public HttpHeaders getHeaders() {
		return this.headers;
	}

	@Override
	public InputStream getBody() {
		return this.body;
	}

	@Override
	public void close() {
	}

	/**
	 * Hands its array out, without a copy.
	 */
	static final class Body extends ByteArrayInputStream {

		private Body(byte[] bytes) {
			super(bytes);
		}

		@Override
		public byte[] readAllBytes() {
			byte[] bytes = (this.pos == 0) ? this.buf : super.readAllBytes();
			this.pos = this.count;
			return bytes;
		}

	}

}
