package io.github.basecamp4j.bc3;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.Page;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectFields;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link Bc3Client}.
 */
class Bc3ClientTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private Bc3Client client;

	@BeforeEach
	void setUp() {
		this.client = new Bc3Client(BasecampRestClient.create(BasecampApi.bc3(URI.create(basecamp.baseUrl())),
				RestClient.builder(), ClientSettings.of("Ledger (ops@example.com)"), new TokenByName(),
				(product, principalName) -> (product == Product.BC3) ? 999L : null));
	}

	@Test
	void actsForTheCurrentPrincipalOnTheDefaultAccount() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bc3/person.json")));
		this.client.people().me();
		verifyRequest("/999/my/profile.json", "canary-token-of-ines");
	}

	@Test
	void forAccountActsOnThatAccount() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bc3/project.json")));
		this.client.forAccount(123).projects().get(2);
		verifyRequest("/123/projects/2.json", "canary-token-of-ines");
	}

	@Test
	void forPrincipalActsForThatPrincipal() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bc3/document.json")));
		this.client.forPrincipal("tomasz").documents().get(3);
		verifyRequest("/999/documents/3.json", "canary-token-of-tomasz");
	}

	@Test
	void forAccountAndForPrincipalCombineAndLeaveTheirClientAlone() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bc3/person.json")));
		this.client.forPrincipal("tomasz").forAccount(123).people().get(4);
		this.client.people().get(5);
		verifyRequest("/123/people/4.json", "canary-token-of-tomasz");
		verifyRequest("/999/people/5.json", "canary-token-of-ines");
	}

	@Test
	void listFollowsLinksWhateverTheSizeOfPages() {
		stubPage("/999/projects.json", page(1, 2), "/999/projects.json?page=2");
		stubPage("/999/projects.json?page=2", page(3, 1), "/999/projects.json?cursor=xyz&page=3");
		stubPage("/999/projects.json?cursor=xyz&page=3", page(4, 3), null);
		assertThat(this.client.projects().list()).extracting(Project::id).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
		basecamp.verify(3,
				getRequestedFor(anyUrl()).withHeader("Authorization", equalTo("Bearer canary-token-of-ines")));
	}

	@Test
	void listRequestsNoPageBehindTheLastElementWanted() {
		stubPage("/999/projects.json", page(1, 2), "/999/projects.json?page=2");
		assertThat(this.client.projects().list().stream().limit(2)).hasSize(2);
		basecamp.verify(1, getRequestedFor(anyUrl()));
	}

	@Test
	void totalCountIsKnownFromTheFirstPage() {
		stubPage("/999/projects.json", page(1, 2), "/999/projects.json?page=2");
		assertThat(this.client.projects().list().totalCount()).hasValue(6);
		basecamp.verify(1, getRequestedFor(anyUrl()));
	}

	@Test
	void pageReturnsExactlyThatPage() {
		stubPage("/999/projects.json?status=archived&page=2", page(3, 1), "/999/projects.json?status=archived&page=3");
		Page<Project> page = this.client.projects().list(RecordingStatus.ARCHIVED).page(2);
		assertThat(page.elements()).extracting(Project::id).containsExactly(3L);
		assertThat(page.number()).isEqualTo(2);
		assertThat(page.hasNext()).isTrue();
		assertThat(page.totalCount()).hasValue(6);
		basecamp.verify(1, getRequestedFor(anyUrl()));
	}

	@Test
	void pageWithoutALinkIsTheLast() {
		stubPage("/999/projects.json?page=3", page(4, 3), null);
		assertThat(this.client.projects().list().page(3).hasNext()).isFalse();
	}

	@Test
	void listInProjectFollowsLinksLazily() {
		String url = "/999/projects/recordings.json?type=Document&bucket=7";
		stubPage(url, page(1, 2), url + "&page=2");
		stubPage(url + "&page=2", page(3, 2), null);
		assertThat(this.client.documents().listInProject(7).stream().findFirst()).isPresent();
		basecamp.verify(0, getRequestedFor(urlEqualTo(url + "&page=2")));
		assertThat(this.client.documents().listInProject(7).toList()).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://basecamp.example/999/projects.json?page=2",
			"http://localhost:1/999/projects.json?page=2", "//basecamp.example/999/projects.json?page=2",
			"/123/projects.json?page=2", "/999/../123/projects.json?page=2" })
	void linkToAnotherOriginOrAccountIsRefused(String link) {
		basecamp.stubFor(get("/999/projects.json").willReturn(jsonResponse(page(1, 2), 200).withHeader("Link",
				"<" + (link.startsWith("/") && !link.startsWith("//") ? basecamp.baseUrl() : "") + link
						+ ">; rel=\"next\"")));
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> this.client.projects().list().toList());
		basecamp.verify(1, getRequestedFor(anyUrl()));
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
		assertThat(ex).hasMessageStartingWith("POST /999/projects.json: " + status)
			.hasMessageContaining("The pier is closed")
			.hasMessageContaining("a-request")
			.hasMessageNotContaining("canary-token-of");
		assertThat(ex.status()).isEqualTo(status);
		assertThat(ex.method()).isEqualTo("POST");
		assertThat(ex.path()).isEqualTo("/999/projects.json");
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
		verifyRequest("/999/projects/2.json", "canary-token-of-renewing");
		verifyRequest("/999/projects/2.json", "second-canary-token-of-renewing");
	}

	@Test
	void inactiveAccountIsToldFromAMissingThing() {
		basecamp.stubFor(get(anyUrl()).willReturn(notFound().withHeader("Reason", "Account Inactive")));
		assertThatExceptionOfType(BasecampAccountInactiveException.class)
			.isThrownBy(() -> this.client.projects().list().toList());
	}

	private static void stubPage(String url, String body, String next) {
		ResponseDefinitionBuilder response = jsonResponse(body, 200).withHeader("X-Total-Count", "6");
		basecamp.stubFor(get(url).willReturn((next != null)
				? response.withHeader("Link", "<" + basecamp.baseUrl() + next + ">; rel=\"next\"") : response));
	}

	private static String page(int firstId, int size) {
		return IntStream.range(firstId, firstId + size)
			.mapToObj((id) -> "{\"id\": %d, \"name\": \"Pier %d\"}".formatted(id, id))
			.collect(Collectors.joining(",", "[", "]"));
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
