package io.github.basecamp4j.launchpad;

import java.net.URI;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.util.UriComponentsBuilder;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link OAuth2LaunchpadOperations}.
 */
class OAuth2LaunchpadOperationsTests {

	private static final String REDIRECT_URI = "http://localhost:9000/done";

	@RegisterExtension
	static final WireMockExtension launchpad = WireMockExtension.newInstance().build();

	private ClientRegistrationRepository registrations;

	private OAuth2AuthorizedClientService authorizedClients;

	private LaunchpadOperations operations;

	@BeforeEach
	void createOperations() {
		this.registrations = new InMemoryClientRegistrationRepository(
				BasecampClientRegistrations.builder("basecamp", URI.create(launchpad.baseUrl()))
					.clientId("id")
					.clientSecret("canary-secret")
					.build());
		this.authorizedClients = new InMemoryOAuth2AuthorizedClientService(this.registrations);
		this.operations = operations("basecamp");
	}

	@Test
	void authorizationUrlHoldsWhatLaunchpadWants() {
		String url = this.operations.authorizationUrl(REDIRECT_URI, "unguessable");
		assertThat(url).startsWith(launchpad.baseUrl() + "/authorization/new?");
		assertThat(UriComponentsBuilder.fromUriString(url).build().getQueryParams().toSingleValueMap())
			.containsEntry("response_type", "code")
			.containsEntry("client_id", "id")
			.containsEntry("state", "unguessable")
			.containsEntry("redirect_uri", "http://localhost:9000/done")
			.doesNotContainKey("client_secret");
	}

	@Test
	void authorizationUrlHasNothingThatCouldBeReadAsASpace() {
		assertThat(this.operations.authorizationUrl(REDIRECT_URI, "a+b c/d="))
			.containsPattern("[?&]state=a%2Bb%20c(/|%2F)d(=|%3D)(&|$)");
	}

	@Test
	void authorizationUrlWithoutStateIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.operations.authorizationUrl(REDIRECT_URI, " "))
			.withMessageContaining("state");
	}

	@Test
	void connectStoresTheTokensOfThePrincipal() {
		launchpad.stubFor(post("/authorization/token")
			.willReturn(okJson("{\"access_token\": \"canary-access\", \"refresh_token\": \"canary-refresh\"}")));
		this.operations.connect("42", "a-code", REDIRECT_URI);
		OAuth2AuthorizedClient client = this.authorizedClients.loadAuthorizedClient("basecamp", "42");
		assertThat(client.getAccessToken().getTokenValue()).isEqualTo("canary-access");
		assertThat(client.getRefreshToken().getTokenValue()).isEqualTo("canary-refresh");
		launchpad.verify(1,
				postRequestedFor(urlEqualTo("/authorization/token")).withRequestBody(containing("code=a-code"))
					.withRequestBody(containing("redirect_uri=http%3A%2F%2Flocalhost%3A9000%2Fdone")));
	}

	@Test
	void connectWhenCodeIsRefusedStoresNothing() {
		launchpad.stubFor(post("/authorization/token")
			.willReturn(aResponse().withStatus(400).withBody("{\"error\": \"invalid_grant\"}")));
		assertThatExceptionOfType(OAuth2AuthorizationException.class)
			.isThrownBy(() -> this.operations.connect("42", "a-code", REDIRECT_URI));
		assertThat(this.authorizedClients.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "42")).isNull();
	}

	@Test
	void connectForNobodyIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.operations.connect("", "a-code", REDIRECT_URI))
			.withMessageContaining("principalName");
		launchpad.verify(0, postRequestedFor(urlEqualTo("/authorization/token")));
	}

	@Test
	void whenRegistrationIsMissingNamesTheProperties() {
		assertThatIllegalStateException()
			.isThrownBy(() -> operations("other").authorizationUrl(REDIRECT_URI, "unguessable"))
			.withMessageContaining("spring.security.oauth2.client.registration.other.client-id")
			.withMessageContaining("basecamp.registration-id");
	}

	private LaunchpadOperations operations(String registrationId) {
		return new OAuth2LaunchpadOperations(this.registrations, registrationId,
				LaunchpadTokenClients.create().authorizationCode(), this.authorizedClients);
	}

}
