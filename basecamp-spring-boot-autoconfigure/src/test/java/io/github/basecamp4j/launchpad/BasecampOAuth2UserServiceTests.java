package io.github.basecamp4j.launchpad;

import java.net.URI;
import java.time.Instant;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;

import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.LogRecorder;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link BasecampOAuth2UserService}.
 */
class BasecampOAuth2UserServiceTests {

	@RegisterExtension
	static final WireMockExtension launchpad = WireMockExtension.newInstance().build();

	private final BasecampOAuth2UserService users = new BasecampOAuth2UserService();

	@Test
	void nameOfUserIsIdOfIdentity() {
		launchpad
			.stubFor(get("/authorization.json").willReturn(BasecampServer.json(200, "launchpad/authorization.json")));
		OAuth2User user = load(basecamp());
		assertThat(user.getName()).isEqualTo("9007199254740993");
		assertThat(user.getAttributes()).containsEntry("id", "9007199254740993")
			.containsEntry("first_name", "Ada")
			.containsEntry("last_name", "Byron")
			.containsEntry("email_address", "ada@example.com");
		launchpad.verify(getRequestedFor(urlEqualTo("/authorization.json")).withHeader("Authorization",
				equalTo("Bearer canary-access-token")));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{}", "{\"identity\": null}", "{\"identity\": 42}", "{\"identity\": {\"id\": null}}", "null" })
	void answerWithoutIdentityIsNoLogin(String answer) {
		launchpad.stubFor(get("/authorization.json").willReturn(okJson(answer)));
		assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> load(basecamp()))
			.satisfies((ex) -> assertThat(ex.getError().getErrorCode()).isEqualTo("invalid_user_info_response"));
	}

	@Test
	void redirectIsNotFollowed() {
		launchpad.stubFor(get("/authorization.json")
			.willReturn(aResponse().withStatus(302).withHeader("Location", launchpad.baseUrl() + "/elsewhere")));
		assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> load(basecamp()));
		launchpad.verify(1, getRequestedFor(anyUrl()));
	}

	@Test
	void otherRegistrationsAreLeftToSpringSecurity() {
		launchpad.stubFor(get("/me").willReturn(okJson("{\"login\": \"ada\"}")));
		ClientRegistration other = ClientRegistration.withRegistrationId("other")
			.clientId("id")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}")
			.authorizationUri(launchpad.baseUrl() + "/authorize")
			.tokenUri(launchpad.baseUrl() + "/token")
			.userInfoUri(launchpad.baseUrl() + "/me")
			.userNameAttributeName("login")
			.build();
		assertThat(load(other).getName()).isEqualTo("ada");
	}

	@Test
	void nothingSecretIsLoggedAtAnyLevel() {
		launchpad
			.stubFor(get("/authorization.json").willReturn(BasecampServer.json(200, "launchpad/authorization.json")));
		LogRecorder log = LogRecorder.record(() -> load(basecamp()));
		assertThat(log.messages()).noneMatch((message) -> message.contains("canary"));
	}

	private OAuth2User load(ClientRegistration registration) {
		OAuth2AccessToken token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "canary-access-token",
				Instant.now(), Instant.now().plusSeconds(60));
		return this.users.loadUser(new OAuth2UserRequest(registration, token));
	}

	private static ClientRegistration basecamp() {
		return BasecampClientRegistrations.builder("basecamp", URI.create(launchpad.baseUrl()))
			.clientId("id")
			.clientSecret("canary-secret")
			.build();
	}

}
