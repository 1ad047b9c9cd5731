package io.github.basecamp4j.autoconfigure;

import java.net.http.HttpClient;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.util.StringUtils;

import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

/**
 * How Launchpad is reached for tokens and users: with the SSL bundle of the application's
 * HTTP clients, but with time limits of its own and without redirects.
 */
final class LaunchpadConnection {

	private final ClientHttpRequestFactory requestFactory;

	LaunchpadConnection(HttpClientSettings settings, @Nullable String userAgent) {
		ClientHttpRequestFactory requestFactory = ClientHttpRequestFactoryBuilder.jdk()
			.withHttpClientCustomizer((client) -> client.version(HttpClient.Version.HTTP_1_1))
			.build(settings.withRedirects(HttpRedirects.DONT_FOLLOW)
				.withTimeouts(LaunchpadTokenClients.CONNECT_TIMEOUT, LaunchpadTokenClients.READ_TIMEOUT));
		this.requestFactory = StringUtils.hasText(userAgent) ? introduced(requestFactory, userAgent) : requestFactory;
	}

	LaunchpadTokenClients tokenClients(BasecampRegistrations registrations) {
		return LaunchpadTokenClients.create(this.requestFactory, registrations::isBasecamp);
	}

	private static ClientHttpRequestFactory introduced(ClientHttpRequestFactory requestFactory, String userAgent) {
		return (uri, method) -> {
			ClientHttpRequest request = requestFactory.createRequest(uri, method);
			request.getHeaders().set(HttpHeaders.USER_AGENT, userAgent);
			return request;
		};
	}

}
