package io.github.basecamp4j.launchpad;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

import io.github.basecamp4j.test.LogRecorder;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Tests for {@link LaunchpadTokenClients}.
 */
class LaunchpadTokenClientsTests {

	@RegisterExtension
	static final WireMockExtension launchpad = WireMockExtension.newInstance().build();

	private final LaunchpadTokenClients clients = LaunchpadTokenClients.create();

	@Test
	void codeIsExchangedWithCredentialsInTheForm() {
		answer(okJson(
				"""
						{"access_token": "canary-a", "token_type": "Bearer", "expires_in": 1209600, "refresh_token": "canary-r"}"""));
		OAuth2AccessTokenResponse tokens = exchange();
		assertThat(tokens.getAccessToken().getTokenValue()).isEqualTo("canary-a");
		assertThat(tokens.getRefreshToken().getTokenValue()).isEqualTo("canary-r");
		LoggedRequest request = onlyRequest();
		assertThat(request.getUrl()).isEqualTo("/authorization/token");
		assertThat(request.getHeader("Content-Type")).startsWith("application/x-www-form-urlencoded");
		assertThat(request.getHeader("Accept")).isEqualTo("application/json");
		assertThat(request.getHeader("Authorization")).isNull();
		assertThat(request.getBodyAsString().split("&")).containsExactlyInAnyOrder("grant_type=authorization_code",
				"client_id=id", "client_secret=canary-client-secret", "code=canary-code",
				"code_verifier=canary-code-verifier",
				"redirect_uri=https%3A%2F%2Fapp.example.com%2Flogin%2Foauth2%2Fcode%2Fbasecamp");
	}

	@Test
	void tokenIsRefreshedWithCredentialsInTheForm() {
		answer(okJson(
				"""
						{"access_token": "canary-a", "token_type": "Bearer", "expires_in": 60, "refresh_token": "canary-r"}"""));
		OAuth2AccessTokenResponse tokens = refresh();
		assertThat(tokens.getRefreshToken().getTokenValue()).isEqualTo("canary-r");
		assertThat(onlyRequest().getBodyAsString().split("&")).containsExactlyInAnyOrder("grant_type=refresh_token",
				"client_id=id", "client_secret=canary-client-secret", "refresh_token=canary-old%2Brefresh%2Ftoken%3D");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{\"access_token\": \"canary-a\"}", "{\"access_token\": \"canary-a\", \"token_type\": null}",
					"{\"access_token\": \"canary-a\", \"token_type\": \"bearer\", \"expires_in\": 0}",
					"{\"access_token\": \"canary-a\", \"token_type\": \"\", \"expires_in\": \"soon\"}" })
	void tokenWithoutTypeOrExpiryIsBearerForTwoWeeks(String answer) {
		answer(okJson(answer));
		OAuth2AccessToken token = exchange().getAccessToken();
		assertThat(token.getTokenType()).isEqualTo(OAuth2AccessToken.TokenType.BEARER);
		assertThat(token.getExpiresAt()).isCloseTo(Instant.now().plus(Duration.ofDays(14)),
				within(Duration.ofMinutes(1)));
	}

	@Test
	void expiryMayBeText() {
		answer(okJson("{\"access_token\": \"canary-a\", \"expires_in\": \"3600\"}"));
		assertThat(exchange().getAccessToken().getExpiresAt()).isCloseTo(Instant.now().plus(Duration.ofHours(1)),
				within(Duration.ofMinutes(1)));
	}

	@Test
	void expiryBeyondAllBoundsLosesNoTokens() {
		answer(okJson("{\"access_token\": \"canary-a\", \"expires_in\": " + Long.MAX_VALUE + "}"));
		assertThat(exchange().getAccessToken().getExpiresAt()).isAfter(Instant.now().plus(Duration.ofDays(3000)));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{\"access_token\": \"canary-a\"}", "{\"access_token\": \"canary-a\", \"refresh_token\": null}",
					"{\"access_token\": \"canary-a\", \"refresh_token\": \" \"}" })
	void refreshThatBringsNoRefreshTokenKeepsTheOldOne(String answer) {
		answer(okJson(answer));
		OAuth2AccessTokenResponse tokens = refresh();
		assertThat(tokens.getAccessToken().getTokenValue()).isEqualTo("canary-a");
		assertThat(tokens.getRefreshToken().getTokenValue()).isEqualTo(Grants.OLD_REFRESH_TOKEN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			400 | {"error": "invalid_grant"}                                  | invalid_grant
			401 | {"error": "invalid_grant"}                                  | invalid_grant
			400 | {"error": "authorization_expired"}                          | invalid_grant
			400 | authorization_expired                                       | invalid_grant
			401 | This Basecamp ID rekeyed its deadbolt.                      | invalid_grant
			401 | {"error": "This Basecamp ID rekeyed its deadbolt."}         | invalid_grant
			401 | Unknown Basecamp ID.                                        | access_denied
			401 | RBAC: access denied                                         | invalid_token_response
			401 | Jwt is expired                                              | invalid_token_response
			401 | <p>authorization_expired</p>                                | invalid_token_response
			401 |                                                             | invalid_token_response
			401 | ' '                                                         | invalid_token_response
			401 | <html>Sign in to the proxy</html>                           | invalid_token_response
			401 | {"message": "Unauthorized"}                                 | invalid_token_response
			401 | ["Unauthorized"]                                            | invalid_token_response
			401 | {"error": "invalid_client"}                                 | invalid_client
			400 | {"error": "invalid_request"}                                | invalid_request
			400 | {"error": "canary-old+refresh/token= is no token of yours"} | invalid_token_response
			400 | <html>What?</html>                                          | invalid_token_response
			403 | Forbidden                                                   | invalid_token_response
			408 | {"error": "timeout"}                                        | temporarily_unavailable
			429 | {"error": "invalid_grant"}                                  | temporarily_unavailable
			500 | {"error": "invalid_grant"}                                  | temporarily_unavailable
			502 | <html>Bad gateway</html>                                    | temporarily_unavailable
			503 |                                                             | temporarily_unavailable
			200 | {"error": "invalid_grant"}                                  | invalid_token_response
			200 | {"access_token": ""}                                        | invalid_token_response
			200 | <html>Welcome</html>                                        | invalid_token_response
			200 | []                                                          | invalid_token_response
			204 |                                                             | invalid_token_response
			""")
	void refusalsAreToldFromTrouble(int status, String body, String errorCode) {
		answer(aResponse().withStatus(status).withBody((body != null) ? body : ""));
		assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(this::refresh)
			.satisfies((ex) -> assertThat(ex.getError().getErrorCode()).isEqualTo(errorCode))
			.withMessageNotContaining("canary");
		launchpad.verify(1, postRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void redirectsAreNotFollowed(int status) {
		answer(aResponse().withStatus(status).withHeader("Location", launchpad.baseUrl() + "/elsewhere"));
		assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(this::refresh)
			.satisfies((ex) -> assertThat(ex.getError().getErrorCode()).isEqualTo("invalid_token_response"));
		launchpad.verify(1, postRequestedFor(anyUrl()));
		launchpad.verify(0, getRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@CsvSource({ "CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE" })
	void brokenConnectionsAreTroubleAndNotRepeated(Fault fault) {
		answer(aResponse().withFault(fault));
		assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(this::refresh)
			.satisfies((ex) -> assertThat(ex.getError().getErrorCode()).isEqualTo("temporarily_unavailable"));
		launchpad.verify(1, postRequestedFor(anyUrl()));
	}

	@Test
	void answerThatNeverComesIsTrouble() {
		answer(okJson("{}").withFixedDelay((int) LaunchpadTokenClients.READ_TIMEOUT.multipliedBy(3).toMillis()));
		assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(this::refresh)
			.satisfies((ex) -> assertThat(ex.getError().getErrorCode()).isEqualTo("temporarily_unavailable"));
	}

	@Test
	void otherRegistrationsAreLeftToSpringSecurity() {
		launchpad.stubFor(post("/token").willReturn(okJson("{\"access_token\": \"canary-a\"}")));
		ClientRegistration other = otherRegistration();
		assertThatExceptionOfType(OAuth2AuthorizationException.class)
			.isThrownBy(() -> this.clients.authorizationCode().getTokenResponse(Grants.code(other)))
			.withMessageContaining("An error occurred while attempting to retrieve");
		assertThatExceptionOfType(OAuth2AuthorizationException.class)
			.isThrownBy(() -> this.clients.refreshToken().getTokenResponse(Grants.refresh(other)))
			.withMessageContaining("An error occurred while attempting to retrieve");
	}

	@Test
	void otherRegistrationsAreLeftToTheClientsOfTheApplication() {
		answer(okJson("{\"access_token\": \"canary-a\"}"));
		ClientRegistration other = otherRegistration();
		OAuth2AccessTokenResponse tokens = OAuth2AccessTokenResponse.withToken("of-the-application")
			.tokenType(OAuth2AccessToken.TokenType.BEARER)
			.build();
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes = this.clients
			.authorizationCode((request) -> tokens);
		OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes = this.clients
			.refreshToken((request) -> tokens);
		assertThat(codes.getTokenResponse(Grants.code(other))).isSameAs(tokens);
		assertThat(refreshes.getTokenResponse(Grants.refresh(other))).isSameAs(tokens);
		assertThat(codes.getTokenResponse(Grants.code(registration())).getAccessToken().getTokenValue())
			.isEqualTo("canary-a");
		assertThat(refreshes.getTokenResponse(Grants.refresh(registration())).getAccessToken().getTokenValue())
			.isEqualTo("canary-a");
	}

	@Test
	void basecampsTokensAreRefreshedThroughWhateverIsSaid() {
		OAuth2AccessTokenResponse tokens = OAuth2AccessTokenResponse.withToken("canary-b")
			.tokenType(OAuth2AccessToken.TokenType.BEARER)
			.build();
		assertThat(this.clients.refreshingThrough((request) -> tokens)
			.refreshToken()
			.getTokenResponse(Grants.refresh(registration()))).isSameAs(tokens);
	}

	@Test
	void nothingSecretIsLoggedAtAnyLevel() {
		answer(okJson("""
				{"access_token": "canary-access-token", "expires_in": 60, "refresh_token": "canary-refresh-token"}"""));
		LogRecorder log = LogRecorder.record(() -> {
			exchange();
			refresh();
			answer(aResponse().withStatus(400).withBody("{\"error\": \"invalid_grant canary-refresh-token\"}"));
			assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(this::refresh);
		});
		assertThat(log.messages()).noneMatch((message) -> message.contains("canary"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					401 | The client_id and client_secret do not match                             | 401, 'The client_id and client_secret do not match'.
					400 | {"error": "invalid_client", "error_description": "No such application"} | 400, 'invalid_client: No such application'.
					400 | {"error": "canary-code", "error_description": "canary-client-secret ?"} | 400, '***: *** ?'.
					403 | <html>Sign in to the proxy</html>                                        | 403.
					""")
	void refusedExchangeSaysInTheLogWhatLaunchpadSaidAndWhatToCheck(int status, String body, String said) {
		answer(aResponse().withStatus(status).withBody(body));
		assertThat(warningOfExchange())
			.contains("'basecamp'", "status " + said, "registration.basecamp.client-id'",
					"registration.basecamp.client-secret'", "https://launchpad.37signals.com/integrations")
			.endsWith(" https://app.example.com/login/oauth2/code/basecamp");
	}

	@Test
	void refusedExchangeWithoutASecretSaysInTheLogWhatLaunchpadSaid() {
		answer(aResponse().withStatus(401).withBody("No such application"));
		ClientRegistration registration = ClientRegistration.withClientRegistration(registration())
			.clientSecret("")
			.build();
		LogRecorder log = LogRecorder.record(() -> assertThatExceptionOfType(OAuth2AuthorizationException.class)
			.isThrownBy(() -> this.clients.authorizationCode().getTokenResponse(Grants.code(registration))));
		assertThat(log.messages()).anyMatch((message) -> message.contains("status 401, 'No such application'"));
	}

	@Test
	void exchangeThatMayWorkLaterDoesNotBlameTheConfiguration() {
		answer(aResponse().withStatus(503));
		assertThat(warningOfExchange()).contains("status 503").doesNotContain("client-secret");
		answer(aResponse().withFault(Fault.EMPTY_RESPONSE));
		assertThat(warningOfExchange()).contains("Launchpad cannot be reached: ").doesNotContain("client-secret");
	}

	@Test
	void errorThatEndsInAUrlHoldsNothingOfAnException() {
		answer(aResponse().withFault(Fault.EMPTY_RESPONSE));
		assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(this::exchange)
			.satisfies((ex) -> assertThat(ex.getError().getDescription()).isEqualTo("Launchpad cannot be reached"));
	}

	private String warningOfExchange() {
		LogRecorder log = LogRecorder
			.record(() -> assertThatExceptionOfType(OAuth2AuthorizationException.class).isThrownBy(this::exchange));
		return log.messages()
			.stream()
			.filter((message) -> message.startsWith(LaunchpadTokenClients.class.getName()))
			.findAny()
			.orElse("");
	}

	private OAuth2AccessTokenResponse exchange() {
		return this.clients.authorizationCode().getTokenResponse(Grants.code(registration()));
	}

	private OAuth2AccessTokenResponse refresh() {
		return this.clients.refreshToken().getTokenResponse(Grants.refresh(registration()));
	}

	private static ClientRegistration registration() {
		return BasecampClientRegistrations.builder("basecamp", URI.create(launchpad.baseUrl()))
			.clientId("id")
			.clientSecret(Grants.CLIENT_SECRET)
			.build();
	}

	private static ClientRegistration otherRegistration() {
		return ClientRegistration.withRegistrationId("other")
			.clientId("id")
			.clientSecret("canary-secret")
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}")
			.authorizationUri(launchpad.baseUrl() + "/authorize")
			.tokenUri(launchpad.baseUrl() + "/token")
			.build();
	}

	private static void answer(ResponseDefinitionBuilder answer) {
		launchpad.stubFor(post("/authorization/token").willReturn(answer));
	}

	private static LoggedRequest onlyRequest() {
		launchpad.verify(1, postRequestedFor(anyUrl()));
		return launchpad.findAll(postRequestedFor(urlEqualTo("/authorization/token"))).get(0);
	}

}
