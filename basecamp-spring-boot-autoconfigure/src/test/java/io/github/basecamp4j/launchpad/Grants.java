package io.github.basecamp4j.launchpad;

import java.time.Instant;
import java.util.Set;

import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;

/**
 * Requests for tokens, full of recognisable secrets.
 */
final class Grants {

	static final String CLIENT_SECRET = "canary-client-secret";

	static final String CODE = "canary-code";

	static final String CODE_VERIFIER = "canary-code-verifier";

	static final String OLD_ACCESS_TOKEN = "canary-old-access-token";

	static final String OLD_REFRESH_TOKEN = "canary-old+refresh/token=";

	private static final String REDIRECT_URI = "https://app.example.com/login/oauth2/code/basecamp";

	private Grants() {
	}

	static OAuth2AuthorizationCodeGrantRequest code(ClientRegistration registration) {
		OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(registration.getProviderDetails().getAuthorizationUri())
			.clientId(registration.getClientId())
			.redirectUri(REDIRECT_URI)
			.attributes((attributes) -> attributes.put(PkceParameterNames.CODE_VERIFIER,
					secret(registration, CODE_VERIFIER)))
			.build();
		OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(secret(registration, CODE))
			.redirectUri(REDIRECT_URI)
			.build();
		return new OAuth2AuthorizationCodeGrantRequest(registration,
				new OAuth2AuthorizationExchange(request, response));
	}

	/**
	 * What other registrations send is logged by Spring Security's clients.
	 */
	private static String secret(ClientRegistration registration, String secret) {
		return registration.getRegistrationId().equals("basecamp") ? secret : "other";
	}

	static OAuth2RefreshTokenGrantRequest refresh(ClientRegistration registration) {
		Instant issuedAt = Instant.parse("2026-01-01T00:00:00Z");
		return new OAuth2RefreshTokenGrantRequest(registration,
				new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, secret(registration, OLD_ACCESS_TOKEN),
						issuedAt, issuedAt.plusSeconds(60), Set.of()),
				new OAuth2RefreshToken(secret(registration, OLD_REFRESH_TOKEN), issuedAt));
	}

}
