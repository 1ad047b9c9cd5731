package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the demo Launchpad.
 */
class LaunchpadTests {

	private static final Map<String, String> STANDARD = Map.of("response_type", "code");

	private static final Map<String, String> EXCHANGE = Map.of("grant_type", "authorization_code");

	private BasecampServer basecamp;

	private ServerClient client;

	@BeforeEach
	void start() throws IOException {
		this.basecamp = BasecampServer.startSeeded(0);
		this.client = new ServerClient(this.basecamp.baseUrl());
	}

	@AfterEach
	void stop() {
		this.basecamp.close();
	}

	@Test
	void consentPageEscapesWhatItIsGiven() {
		HttpResponse<String> page = this.client.send(HttpRequest.newBuilder(this.basecamp.baseUrl()
			.resolve("/authorization/new?response_type=code&client_id=demo&redirect_uri=http://localhost/"
					+ "&state=%22%3E%3Cscript%3E")));
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Harbour &amp; Pine Studio").doesNotContain("\"><script>");
	}

	@Test
	void consentPageRefusesForeignRedirectUri() {
		HttpResponse<String> page = this.client.send(HttpRequest.newBuilder(this.basecamp.baseUrl()
			.resolve("/authorization/new?response_type=code&client_id=demo&redirect_uri=http://example.com/")));
		assertThat(page.statusCode()).isEqualTo(400);
	}

	@Test
	void allowRedirectsWithCodeAndState() {
		HttpResponse<String> answer = this.client.decide("allow", STANDARD);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow())
			.startsWith(ServerClient.REDIRECT_URI + "?code=")
			.endsWith("&state=a+b");
	}

	@Test
	void denyRedirectsWithError() {
		HttpResponse<String> answer = this.client.decide("deny", STANDARD);
		assertThat(answer.headers().firstValue("Location").orElseThrow())
			.isEqualTo(ServerClient.REDIRECT_URI + "?error=access_denied&state=a+b");
	}

	@Test
	void exchangeAnswersTokens() {
		JsonNode token = ServerClient.json(this.client.exchange(this.client.code(STANDARD), EXCHANGE));
		assertThat(token.path("token_type").asString()).isEqualTo("Bearer");
		assertThat(token.path("expires_in").asInt()).isEqualTo(1209600);
		assertThat(token.path("refresh_token").asString()).isNotEmpty();
	}

	@Test
	void exchangeInOlderWordsAnswersWithoutTokenType() {
		String code = this.client.code(Map.of("type", "web_server"));
		JsonNode token = ServerClient.json(this.client.exchange(code, Map.of("type", "web_server")));
		assertThat(token.has("access_token")).isTrue();
		assertThat(token.has("token_type")).isFalse();
	}

	@Test
	void exchangeWhenCodeWasUsedIsRefused() {
		String code = this.client.code(STANDARD);
		this.client.exchange(code, EXCHANGE);
		assertThat(this.client.exchange(code, EXCHANGE).statusCode()).isEqualTo(400);
	}

	@Test
	void exchangeWithWrongSecretIsRefused() {
		Map<String, String> wrong = Map.of("grant_type", "authorization_code", "client_secret", "guess");
		assertThat(this.client.exchange(this.client.code(STANDARD), wrong).statusCode()).isEqualTo(401);
	}

	@Test
	void exchangeChecksCodeVerifier() {
		Map<String, String> challenge = Map.of("response_type", "code", "code_challenge",
				"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
		assertThat(this.client.exchange(this.client.code(challenge), EXCHANGE).statusCode()).isEqualTo(400);
		assertThat(this.client
			.exchange(this.client.code(challenge), Map.of("grant_type", "authorization_code", "code_verifier",
					"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void refreshAnswersNewAccessTokenAndKeepsRefreshToken() {
		JsonNode first = ServerClient.json(this.client.exchange(this.client.code(STANDARD), EXCHANGE));
		JsonNode second = ServerClient.json(refresh(first));
		assertThat(second.path("access_token").asString()).isNotEmpty()
			.isNotEqualTo(first.path("access_token").asString());
		assertThat(second.has("refresh_token")).isFalse();
	}

	@Test
	void refreshWhenRevokedIsRefused() {
		JsonNode token = ServerClient.json(this.client.exchange(this.client.code(STANDARD), EXCHANGE));
		this.basecamp.revokeConnections();
		HttpResponse<String> answer = refresh(token);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("authorization_expired");
	}

	@Test
	void tokensOutliveTheServer() throws IOException {
		JsonNode token = ServerClient.json(this.client.exchange(this.client.code(STANDARD), EXCHANGE));
		this.basecamp.close();
		start();
		assertThat(this.client.get(token.path("access_token").asString(), "/authorization.json").statusCode())
			.isEqualTo(200);
		assertThat(refresh(token).statusCode()).isEqualTo(200);
	}

	@Test
	void tamperedTokenIsRefused() {
		String token = this.client.connect();
		String tampered = ((token.charAt(5) != 'A') ? token.replace(token.charAt(5), 'A') : token.replace('A', 'B'));
		assertThat(this.client.get(tampered, "/authorization.json").statusCode()).isEqualTo(401);
	}

	@Test
	void authorizationTellsIdentityAndAccounts() {
		JsonNode authorization = ServerClient.json(this.client.get(this.client.connect(), "/authorization.json"));
		assertThat(authorization.path("identity").propertyNames()).containsExactly("id", "first_name", "last_name",
				"email_address");
		assertThat(authorization.path("accounts")).allSatisfy((account) -> assertThat(account.propertyNames())
			.containsExactly("product", "id", "name", "href", "app_href"));
		assertThat(authorization.path("accounts").findValuesAsString("product")).startsWith("bcx", "bcx");
	}

	private HttpResponse<String> refresh(JsonNode token) {
		return this.client.form("/authorization/token", Map.of("grant_type", "refresh_token", "client_id", "demo",
				"client_secret", "demo-secret", "refresh_token", token.path("refresh_token").asString()));
	}

}
