package io.github.basecamp4j.bcx;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.bcx.projects.ProjectFields;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link BcxClient}.
 */
class BcxClientTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private BcxClient client;

	@BeforeEach
	void setUp() {
		this.client = new BcxClient(BasecampRestClient.create(BasecampApi.bcx(URI.create(basecamp.baseUrl())),
				RestClient.builder(), ClientSettings.of("Ledger (ops@example.com)"), new TokenByName(),
				(product, principalName) -> (product == Product.BCX) ? 999L : null));
	}

	@Test
	void actsForTheCurrentPrincipalOnTheDefaultAccount() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bcx/person.json")));
		this.client.people().me();
		verifyRequest("/999/api/v1/people/me.json", "canary-token-of-ines");
	}

	@Test
	void forAccountActsOnThatAccount() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bcx/project.json")));
		this.client.forAccount(123).projects().get(2);
		verifyRequest("/123/api/v1/projects/2.json", "canary-token-of-ines");
	}

	@Test
	void forPrincipalActsForThatPrincipal() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bcx/document.json")));
		this.client.forPrincipal("tomasz").documents().get(2, 3);
		verifyRequest("/999/api/v1/projects/2/documents/3.json", "canary-token-of-tomasz");
	}

	@Test
	void forAccountAndForPrincipalCombineAndLeaveTheirClientAlone() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bcx/person.json")));
		this.client.forPrincipal("tomasz").forAccount(123).people().get(4);
		this.client.people().get(5);
		verifyRequest("/123/api/v1/people/4.json", "canary-token-of-tomasz");
		verifyRequest("/999/api/v1/people/5.json", "canary-token-of-ines");
	}

	@ParameterizedTest
	@CsvSource({ "400,BasecampValidationException,false", "401,BasecampAuthenticationException,false",
			"403,BasecampAccessDeniedException,false", "404,BasecampNotFoundException,false",
			"409,BasecampApiException,false", "415,BasecampValidationException,false",
			"422,BasecampValidationException,false", "500,BasecampServerException,true",
			"502,BasecampServerException,true", "504,BasecampServerException,true",
			"507,BasecampLimitExceededException,false" })
	void errorBecomesTheExceptionForIt(int status, String exception, boolean retryable) {
		basecamp.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status)
			.withHeader("X-Request-Id", "a-request")
			.withHeader("Content-Type", "application/json; charset=utf-8")
			.withBody("{\"error\": \"The pier is closed\"}")));
		BasecampApiException ex = catchThrowableOfType(BasecampApiException.class,
				() -> this.client.projects().create("Harbour lights", new ProjectFields()));
		assertThat(ex.getClass().getSimpleName()).isEqualTo(exception);
		assertThat(ex).hasMessageStartingWith("POST /999/api/v1/projects.json: " + status)
			.hasMessageContaining("The pier is closed")
			.hasMessageContaining("a-request")
			.hasMessageNotContaining("canary-token-of");
		assertThat(ex.status()).isEqualTo(status);
		assertThat(ex.method()).isEqualTo("POST");
		assertThat(ex.path()).isEqualTo("/999/api/v1/projects.json");
		assertThat(ex.requestId()).isEqualTo("a-request");
		assertThat(ex.retryable()).isEqualTo(retryable);
	}

	@Test
	void rateLimitIsToldWithTheTimeToWait() {
		basecamp.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "37")));
		assertThatExceptionOfType(BasecampRateLimitException.class).isThrownBy(() -> this.client.projects().get(2))
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(Duration.ofSeconds(37)))
			.satisfies((ex) -> assertThat(ex.retryable()).isTrue());
	}

	@Test
	void errorWithHtmlIsToldWithoutIt() {
		basecamp.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(403)
			.withHeader("Content-Type", "text/html")
			.withBody("<html><h1>Forbidden</h1></html>")));
		assertThatExceptionOfType(BasecampAccessDeniedException.class).isThrownBy(() -> this.client.projects().get(2))
			.withMessageNotContaining("<");
	}

	@Test
	void refusedTokenIsReplacedOnce() {
		basecamp.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(401)));
		assertThatExceptionOfType(BasecampAuthenticationException.class)
			.isThrownBy(() -> this.client.forPrincipal("renewing").projects().get(2));
		verifyRequest("/999/api/v1/projects/2.json", "canary-token-of-renewing");
		verifyRequest("/999/api/v1/projects/2.json", "second-canary-token-of-renewing");
	}

	@Test
	void inactiveAccountIsToldFromAMissingThing() {
		basecamp.stubFor(get(anyUrl()).willReturn(notFound().withHeader("Reason", "Account Inactive")));
		assertThatExceptionOfType(BasecampAccountInactiveException.class)
			.isThrownBy(() -> this.client.projects().list().toList());
	}

	private static void verifyRequest(String url, String token) {
		basecamp.verify(1, getRequestedFor(urlEqualTo(url)).withHeader("Authorization", equalTo("Bearer " + token)));
	}

	/**
	 * Tokens that carry their principal's name. The current principal is Ines.
	 */
	private static final class TokenByName implements AccessTokenProvider {

		private boolean renewed;

		@Override
		public String currentPrincipalName() {
			return "ines";
		}

		@Override
		public String getToken(String principalName) {
			return (this.renewed ? "second-" : "") + "canary-token-of-" + principalName;
		}

		@Override
		public boolean replaceRefusedToken(String principalName, String refusedToken) {
			this.renewed = principalName.equals("renewing");
			return this.renewed;
		}

	}

}
