package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.http.engine.EngineRequest;

/**
 * Fetches files from hosts that are none of the API. They get no token, and nothing that
 * the application adds to its requests; what they answer says nothing about the API.
 * Whoever knows an address may read the file, so that nothing but the host is ever told
 * of it.
 */
final class Storage {

	private static final int OK = 200;

	private final ClientHttpRequestFactory requestFactory;

	private final String userAgent;

	private final boolean loopback;

	Storage(BasecampApi api, ClientResources resources) {
		this.requestFactory = resources.requestFactory();
		this.userAgent = resources.settings().userAgent();
		this.loopback = BasecampApi.isLoopback(api.baseUrl().getHost());
	}

	/**
	 * Return the address of a file.
	 * @param url the address as text
	 * @return the address
	 * @throws BasecampInvalidResponseException if it is none
	 */
	static URI address(String url) {
		try {
			URI address = new URI(url);
			if (address.getHost() != null) {
				return address;
			}
		}
		catch (URISyntaxException ex) {
			throw refused("The address of the file cannot be read", null);
		}
		throw refused("The address of the file has no host", null);
	}

	<T> T download(URI address, Download.Reader<T> reader) {
		check(address);
		String file = "File at '" + address.getHost() + "'";
		try {
			ClientHttpRequest request = this.requestFactory.createRequest(address, HttpMethod.GET);
			request.getAttributes().put(EngineRequest.STREAMED_ATTRIBUTE, true);
			request.getHeaders().set(HttpHeaders.ACCEPT, MediaType.ALL_VALUE);
			request.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, "identity");
			request.getHeaders().set(HttpHeaders.USER_AGENT, this.userAgent);
			try (ClientHttpResponse response = request.execute()) {
				int status = response.getStatusCode().value();
				if (status != OK) {
					throw refused(file + ": the storage does not hand it out (status " + status + ")", status);
				}
				return StreamedDownload.read(file, response, reader);
			}
		}
		catch (IOException ex) {
			throw new BasecampTransportException(file + ": " + ex, !Transport.isBeforeSending(ex), ex);
		}
	}

	/**
	 * Refuse what is not a plain https address, or leads to this machine while the API
	 * does not.
	 */
	private void check(URI address) {
		String host = address.getHost();
		boolean safe = BasecampApi.isLoopback(host) ? this.loopback : "https".equalsIgnoreCase(address.getScheme());
		if (!safe || address.getRawUserInfo() != null) {
			throw refused("File at '" + host + "': its address is not a plain https address of another machine", null);
		}
	}

	private static BasecampInvalidResponseException refused(String message, @Nullable Integer status) {
		return new BasecampInvalidResponseException(message, status);
	}

}
