package io.github.basecamp4j.launchpad;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.Account;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link AuthorizationOperations}.
 */
class AuthorizationOperationsTests {

	private static final Account BCX = new Account("bcx", 1001, "Analytical Engines",
			"https://basecamp.com/1001/api/v1", "https://basecamp.com/1001");

	private static final Account BC3 = new Account("bc3", 3001, "Difference Engines", "https://3.basecampapi.com/3001",
			"https://3.basecamp.com/3001");

	private static final Account CAMPFIRE = new Account("campfire", 4001, "Engine Room",
			"https://engines.campfirenow.com", "https://engines.campfirenow.com");

	@RegisterExtension
	static final BasecampServer launchpad = new BasecampServer();

	private AuthorizationOperations authorization;

	@BeforeEach
	void stub() {
		launchpad
			.stubFor(get("/authorization.json").willReturn(BasecampServer.json(200, "launchpad/authorization.json")));
		this.authorization = AuthorizationOperations.create(BasecampRestClient.create(
				BasecampApi.launchpad(URI.create(launchpad.baseUrl())), BasecampServer.restClientBuilder(),
				ClientSettings.of("Ledger (ops@example.com)"), new NamedTokens(), (product, principalName) -> null));
	}

	@Test
	void getReadsAllFields() {
		assertThat(this.authorization.get()).isEqualTo(new Authorization(OffsetDateTime.parse("2026-12-07T17:00:00Z"),
				new Identity(9007199254740993L, "Ada", "Byron", "ada@example.com"), List.of(BCX, BC3, CAMPFIRE)));
		launchpad.verify(1,
				getRequestedFor(urlEqualTo("/authorization.json"))
					.withHeader("Authorization", equalTo("Bearer canary-token-of-current"))
					.withHeader("User-Agent", equalTo("Ledger (ops@example.com)")));
	}

	@Test
	void identityIsThePersonWhoGrantedTheToken() {
		assertThat(this.authorization.identity().id()).isEqualTo(9007199254740993L);
	}

	@Test
	void accountsAreThoseOfEveryProduct() {
		assertThat(this.authorization.accounts()).containsExactly(BCX, BC3, CAMPFIRE);
	}

	@Test
	void accountsOfProductAreItsOwn() {
		assertThat(this.authorization.accounts(Product.BCX)).containsExactly(BCX);
		assertThat(this.authorization.accounts(Product.BC3)).containsExactly(BC3);
	}

	@Test
	void forPrincipalSendsTheTokenOfThatPrincipal() {
		assertThat(this.authorization.forPrincipal("42").identity().firstName()).isEqualTo("Ada");
		launchpad.verify(getRequestedFor(urlEqualTo("/authorization.json")).withHeader("Authorization",
				equalTo("Bearer canary-token-of-42")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"identity\": {\"id\": 1}}", "{\"accounts\": []}" })
	void getWhenAnswerIsNotWhatWasPromisedThrowsException(String answer) {
		launchpad.stubFor(get("/authorization.json").willReturn(okJson(answer)));
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(this.authorization::get);
	}

	@Test
	void getWhenTokenIsRefusedThrowsException() {
		launchpad.stubFor(get("/authorization.json").willReturn(unauthorized()));
		assertThatExceptionOfType(BasecampAuthenticationException.class).isThrownBy(this.authorization::get)
			.withMessageStartingWith("GET /authorization.json");
	}

	private static final class NamedTokens implements AccessTokenProvider {

		@Override
		public String currentPrincipalName() {
			return "current";
		}

		@Override
		public String getToken(String principalName) {
			return "canary-token-of-" + principalName;
		}

	}

}
