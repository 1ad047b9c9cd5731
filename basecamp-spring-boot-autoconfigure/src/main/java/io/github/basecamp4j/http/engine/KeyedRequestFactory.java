package io.github.basecamp4j.http.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Sends requests to another address than the one they show, so that the key in it stays
 * unseen by whatever looks at requests on their way.
 */
public final class KeyedRequestFactory implements ClientHttpRequestFactory {

	/**
	 * Attribute with the {@link URI} to send to.
	 */
	public static final String ADDRESS_ATTRIBUTE = KeyedRequestFactory.class.getName() + ".address";

	private final ClientHttpRequestFactory delegate;

	public KeyedRequestFactory(ClientHttpRequestFactory delegate) {
		this.delegate = delegate;
	}

	@Override
	public ClientHttpRequest createRequest(URI uri, HttpMethod method) {
		return new KeyedRequest(method, uri);
	}

	/**
	 * A request whose attribute says where to send it.
	 */
	private final class KeyedRequest extends AbstractClientHttpRequest {

		private final HttpMethod method;

		private final URI shown;

		private final ByteArrayOutputStream body = new ByteArrayOutputStream();

		private KeyedRequest(HttpMethod method, URI shown) {
			this.method = method;
			this.shown = shown;
		}

		@Override
		public HttpMethod getMethod() {
			return this.method;
		}

		@Override
		public URI getURI() {
			return this.shown;
		}

		@Override
		protected OutputStream getBodyInternal(HttpHeaders headers) {
			return this.body;
		}

		@Override
		protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
			URI address = (URI) getAttributes().get(ADDRESS_ATTRIBUTE);
			ClientHttpRequest sent = KeyedRequestFactory.this.delegate
				.createRequest((address != null) ? address : this.shown, this.method);
			sent.getHeaders().putAll(headers);
			sent.getAttributes().putAll(getAttributes());
			this.body.writeTo(sent.getBody());
			return sent.execute();
		}

	}

}
