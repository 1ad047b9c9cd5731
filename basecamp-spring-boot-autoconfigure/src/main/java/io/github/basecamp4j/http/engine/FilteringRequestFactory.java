package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * Refuses hosts that have an address which the application does not allow.
 */
public final class FilteringRequestFactory implements ClientHttpRequestFactory {

	private final ClientHttpRequestFactory delegate;

	private final Predicate<InetAddress> addresses;

	public FilteringRequestFactory(ClientHttpRequestFactory delegate, Predicate<InetAddress> addresses) {
		this.delegate = delegate;
		this.addresses = addresses;
	}

	@Override
	public ClientHttpRequest createRequest(URI uri, HttpMethod method) throws IOException {
		if (!Stream.of(InetAddress.getAllByName(uri.getHost())).allMatch(this.addresses)) {
			throw new ConnectException("'" + uri.getHost() + "' has an address that the application does not allow");
		}
		return this.delegate.createRequest(uri, method);
	}

}
