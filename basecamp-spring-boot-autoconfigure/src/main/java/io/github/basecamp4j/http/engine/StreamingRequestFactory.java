package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Hands files to the requests of another factory as these like it best. They arrive as an
 * attribute, since Spring may have wrapped the request by then.
 */
public final class StreamingRequestFactory implements ClientHttpRequestFactory {

	private final ClientHttpRequestFactory delegate;

	public StreamingRequestFactory(ClientHttpRequestFactory delegate) {
		this.delegate = delegate;
	}

	@Override
	public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
		return new StreamingRequest(this.delegate.createRequest(uri, method));
	}

	/**
	 * A request that may have a file as its body.
	 */
	private static final class StreamingRequest extends AbstractClientHttpRequest {

		private final ClientHttpRequest delegate;

		private StreamingRequest(ClientHttpRequest delegate) {
			this.delegate = delegate;
		}

		@Override
		public HttpMethod getMethod() {
			return this.delegate.getMethod();
		}

		@Override
		public URI getURI() {
			return this.delegate.getURI();
		}

		@Override
		protected OutputStream getBodyInternal(HttpHeaders headers) throws IOException {
			return this.delegate.getBody();
		}

		@Override
		protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
			this.delegate.getHeaders().putAll(headers);
			this.delegate.getAttributes().putAll(getAttributes());
			if (getAttributes().get(Upload.ATTRIBUTE) instanceof Upload upload) {
				send(upload);
			}
			return this.delegate.execute();
		}

		private void send(Upload upload) throws IOException {
			if (this.delegate instanceof EngineRequest request) {
				request.upload(upload);
			}
			else if (this.delegate instanceof StreamingHttpOutputMessage streaming) {
				streaming.setBody(upload);
			}
			else {
				upload.writeTo(this.delegate.getBody());
			}
		}

	}

}
