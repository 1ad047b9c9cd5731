package io.github.basecamp4j.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * A token as it lies in a store.
 */
final class Stored {

	static final String TOKEN = "BAhbB0kiAbB7ImNsaWVudF9pZCI6IjRmMzUxYTQ5ZGQ2ZWU3M2Y2YmU0In0GOgZFVEl1OglUaW1l";

	static final String USER_AGENT = "Benchmark (ops@example.com)";

	static final Authentication JANE = UsernamePasswordAuthenticationToken.authenticated("jane", null, List.of());

	private Stored() {
	}

	static void save(OAuth2AuthorizedClientService store, ClientRegistration registration) {
		Instant now = Instant.now();
		store.saveAuthorizedClient(new OAuth2AuthorizedClient(registration, "jane",
				new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, TOKEN, now, now.plus(Duration.ofDays(14))),
				new OAuth2RefreshToken("refresh", now)), JANE);
	}

}
