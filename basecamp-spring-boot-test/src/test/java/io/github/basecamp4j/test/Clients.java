package io.github.basecamp4j.test;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;

/**
 * The library's clients of a server.
 */
final class Clients {

	private Clients() {
	}

	static BcxClient bcx(BasecampServer basecamp, String principalName) {
		long accountId = basecamp.bcx().accountId();
		return new BcxClient(BasecampRestClient.create(BasecampApi.bcx(basecamp.baseUrl()), RestClient.builder(),
				ClientSettings.of("Tests (tests@example.com)"),
				AccessTokenProvider.fixed(basecamp.accessToken(principalName)), (product, principal) -> accountId));
	}

	static Bc3Client bc3(BasecampServer basecamp, String principalName) {
		long accountId = basecamp.bc3().accountId();
		return new Bc3Client(BasecampRestClient.create(BasecampApi.bc3(basecamp.baseUrl()), RestClient.builder(),
				ClientSettings.of("Tests (tests@example.com)"),
				AccessTokenProvider.fixed(basecamp.accessToken(principalName)), (product, principal) -> accountId));
	}

}
