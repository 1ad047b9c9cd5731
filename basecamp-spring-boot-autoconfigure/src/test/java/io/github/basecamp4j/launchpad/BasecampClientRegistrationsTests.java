package io.github.basecamp4j.launchpad;

import java.net.URI;

import org.junit.jupiter.api.Test;

import org.springframework.security.config.oauth2.client.CommonOAuth2Provider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BasecampClientRegistrations}.
 */
class BasecampClientRegistrationsTests {

	@Test
	void builderLacksOnlyCredentials() {
		ClientRegistration registration = BasecampClientRegistrations.builder("ours")
			.clientId("id")
			.clientSecret("canary-secret")
			.build();
		assertThat(registration.getRegistrationId()).isEqualTo("ours");
		assertThat(registration.getClientName()).isEqualTo("Basecamp");
		assertThat(registration.getClientAuthenticationMethod())
			.isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_POST);
		assertThat(registration.getAuthorizationGrantType()).isEqualTo(AuthorizationGrantType.AUTHORIZATION_CODE);
		assertThat(registration.getRedirectUri()).isEqualTo("{baseUrl}/login/oauth2/code/{registrationId}");
		assertThat(registration.getScopes()).isNullOrEmpty();
		ClientRegistration.ProviderDetails provider = registration.getProviderDetails();
		assertThat(provider.getAuthorizationUri()).isEqualTo("https://launchpad.37signals.com/authorization/new");
		assertThat(provider.getTokenUri()).isEqualTo("https://launchpad.37signals.com/authorization/token");
		assertThat(provider.getUserInfoEndpoint().getUri())
			.isEqualTo("https://launchpad.37signals.com/authorization.json");
		assertThat(provider.getUserInfoEndpoint().getUserNameAttributeName()).isEqualTo("id");
	}

	@Test
	void registrationAtLaunchpadIsBasecamps() {
		assertThat(isBasecamp("https://launchpad.37signals.com/authorization/new",
				"https://launchpad.37signals.com/authorization/token"))
			.isTrue();
	}

	@Test
	void registrationMadeForAStandInIsBasecamps() {
		assertThat(BasecampClientRegistrations
			.isBasecamp(BasecampClientRegistrations.builder("ours", URI.create("http://localhost:1234"))
				.clientId("id")
				.build()))
			.isTrue();
	}

	@Test
	void registrationElsewhereIsNotBasecamps() {
		assertThat(isBasecamp("https://login.example.com/authorization/new",
				"https://login.example.com/authorization/token"))
			.isFalse();
		assertThat(isBasecamp("https://login.example.com/authorize", "https://login.example.com/authorization/token"))
			.isFalse();
		assertThat(isBasecamp("https://launchpad.37signals.com.example.com/new",
				"https://launchpad.37signals.com.example.com/token"))
			.isFalse();
		assertThat(BasecampClientRegistrations
			.isBasecamp(CommonOAuth2Provider.GOOGLE.getBuilder("google").clientId("id").build())).isFalse();
	}

	@Test
	void registrationWithoutAuthorizationEndpointIsNotBasecamps() {
		assertThat(BasecampClientRegistrations.isBasecamp(ClientRegistration.withRegistrationId("machine")
			.clientId("id")
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenUri("https://login.example.com/authorization/token")
			.build())).isFalse();
	}

	private static boolean isBasecamp(String authorizationUri, String tokenUri) {
		return BasecampClientRegistrations.isBasecamp(ClientRegistration.withRegistrationId("id")
			.clientId("id")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}")
			.authorizationUri(authorizationUri)
			.tokenUri(tokenUri)
			.build());
	}

}
