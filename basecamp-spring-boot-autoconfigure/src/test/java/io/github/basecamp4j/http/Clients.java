package io.github.basecamp4j.http;

import java.net.URI;
import java.util.function.UnaryOperator;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;

/**
 * Makes clients for account 999.
 */
final class Clients {

	static final ClientSettings SETTINGS = ClientSettings.of("Ledger (ops@example.com)");

	private Clients() {
	}

	static BasecampRestClient bcx(String baseUrl, ClientResources resources) {
		return create(BasecampApi.bcx(URI.create(baseUrl)), resources, AccessTokenProvider.fixed("canary-token"));
	}

	static BasecampRestClient bc3(String baseUrl, ClientResources resources) {
		return create(BasecampApi.bc3(URI.create(baseUrl)), resources, AccessTokenProvider.fixed("canary-token"));
	}

	static BasecampRestClient create(BasecampApi api, ClientResources resources, AccessTokenProvider accessTokens) {
		return BasecampRestClient.create(api, RestClient.builder(), resources, accessTokens,
				(product, principalName) -> 999L);
	}

	static ClientResources resources(Time time, UnaryOperator<RetrySettings.Builder> retry) {
		return resourcesBuilder(time, retry).build();
	}

	static ClientResources.Builder resourcesBuilder(Time time, UnaryOperator<RetrySettings.Builder> retry) {
		return ClientResources.builder(SETTINGS.toBuilder().retry(retry.apply(RetrySettings.builder()).build()).build())
			.time(time, () -> 1);
	}

}
