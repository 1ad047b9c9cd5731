package io.github.basecamp4j.autoconfigure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.tokens.BasecampConnections;
import io.github.basecamp4j.tokens.BasecampNotConnectedException;
import io.github.basecamp4j.tokens.BasecampTokenUnavailableException;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for Spring Security's own manager, which
 * {@code @RegisteredOAuth2AuthorizedClient} uses, when it refreshes tokens of Basecamp.
 */
class AuthorizedClientManagerTests {

	private static final int CALLERS = 20;

	private static final TestingAuthenticationToken ANN = new TestingAuthenticationToken("ann", "", "ROLE_USER");

	@RegisterExtension
	static final WireMockExtension launchpad = WireMockExtension.newInstance().build();

	private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, WebMvcAutoConfiguration.class,
				OAuth2ClientAutoConfiguration.class, OAuth2ClientWebSecurityAutoConfiguration.class,
				SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
				BasecampAutoConfiguration.class, BasecampTokenStoreAutoConfiguration.class,
				BasecampTokensAutoConfiguration.class))
		.withPropertyValues("spring.datasource.generate-unique-name=true",
				"basecamp.user-agent=Ledger (ops@example.com)", "basecamp.launchpad.base-url=" + launchpad.baseUrl(),
				"spring.security.oauth2.client.registration.basecamp.client-id=id",
				"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret",
				"spring.security.oauth2.client.registration.google.client-id=id",
				"spring.security.oauth2.client.registration.google.client-secret=other-secret",
				"spring.security.oauth2.client.provider.google.token-uri=" + launchpad.baseUrl() + "/google/token");

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void refreshesOnceWhoeverAsks() {
		launchpad.stubFor(post("/authorization/token").willReturn(
				okJson("{\"access_token\": \"canary-new\", \"refresh_token\": \"canary-r2\"}").withFixedDelay(200)));
		this.contextRunner.run((context) -> {
			connect(context, "basecamp", "canary-old", "canary-r1");
			Callable<String> byManager = () -> authorize(context, "basecamp");
			Callable<String> byOperations = () -> context.getBean(AccessTokenProvider.class).getToken("ann");
			List<Callable<String>> calls = new ArrayList<>(Collections.nCopies(CALLERS, byManager));
			calls.addAll(Collections.nCopies(CALLERS, byOperations));
			ExecutorService threads = Executors.newFixedThreadPool(calls.size());
			try {
				for (Future<String> token : threads.invokeAll(calls)) {
					assertThat(token.get()).isEqualTo("canary-new");
				}
			}
			finally {
				threads.shutdownNow();
			}
			launchpad.verify(1, postRequestedFor(urlEqualTo("/authorization/token")));
			OAuth2AuthorizedClient stored = context.getBean(OAuth2AuthorizedClientService.class)
				.loadAuthorizedClient("basecamp", "ann");
			assertThat(stored.getRefreshToken().getTokenValue()).isEqualTo("canary-r2");
		});
	}

	@Test
	void refusedTokenSendsToLaunchpadAndRemovesNothing() {
		launchpad.stubFor(post("/authorization/token")
			.willReturn(aResponse().withStatus(400).withBody("{\"error\": \"invalid_grant\"}")));
		this.contextRunner.run((context) -> {
			connect(context, "basecamp", "canary-old", "canary-r1");
			assertThatExceptionOfType(ClientAuthorizationException.class)
				.isThrownBy(() -> authorize(context, "basecamp"))
				.withCauseInstanceOf(ClientAuthorizationRequiredException.class);
			assertThat(context.getBean(BasecampConnections.class).find("ann"))
				.satisfies((connection) -> assertThat(connection.lostSince()).isNotNull());
			assertThatExceptionOfType(ClientAuthorizationRequiredException.class)
				.isThrownBy(() -> authorize(context, "basecamp"));
			launchpad.verify(1, postRequestedFor(urlEqualTo("/authorization/token")));
		});
	}

	@Test
	void troubleAtLaunchpadKeepsTheConnection() {
		launchpad.stubFor(post("/authorization/token").willReturn(aResponse().withStatus(503)));
		this.contextRunner.run((context) -> {
			connect(context, "basecamp", "canary-old", "canary-r1");
			assertThatExceptionOfType(BasecampTokenUnavailableException.class)
				.isThrownBy(() -> authorize(context, "basecamp"));
			assertThat(context.getBean(BasecampConnections.class).find("ann"))
				.satisfies((connection) -> assertThat(connection.lostSince()).isNull());
		});
	}

	@Test
	void tokensOfSomebodyElseAreNotTakenForThoseOfTheCurrentUser() {
		launchpad.stubFor(post("/authorization/token").willReturn(okJson("{\"access_token\": \"canary-of-bob\"}")));
		this.contextRunner.run((context) -> {
			connect(context, "basecamp", "canary-old", "canary-r1");
			TestingAuthenticationToken bob = new TestingAuthenticationToken("bob", "", "ROLE_USER");
			context.getBean(OAuth2AuthorizedClientService.class)
				.saveAuthorizedClient(client(context, "basecamp", "canary-old-of-bob", "canary-r-of-bob", -60), bob);
			assertThat(authorize(context, "basecamp", bob)).isEqualTo("canary-of-bob");
			OAuth2AuthorizedClient ofAnn = context.getBean(OAuth2AuthorizedClientService.class)
				.loadAuthorizedClient("basecamp", "ann");
			assertThat(ofAnn.getAccessToken().getTokenValue()).isEqualTo("canary-old");
		});
	}

	@Test
	void tokensThatWereReplacedMeanwhileAreUsedAndNotRemoved() {
		launchpad.stubFor(post("/authorization/token")
			.willReturn(aResponse().withStatus(400).withBody("{\"error\": \"invalid_grant\"}")));
		this.contextRunner.run((context) -> {
			OAuth2AuthorizedClientService service = context.getBean(OAuth2AuthorizedClientService.class);
			connect(context, "basecamp", "canary-old", "canary-r1");
			OAuth2AuthorizedClient replaced = service.loadAuthorizedClient("basecamp", "ann");
			service.saveAuthorizedClient(client(context, "basecamp", "canary-new", "canary-r2", 3600), ANN);
			assertThat(authorize(context, OAuth2AuthorizeRequest.withAuthorizedClient(replaced), ANN))
				.isEqualTo("canary-new");
			launchpad.verify(0, postRequestedFor(urlEqualTo("/authorization/token")));
			assertThat(service.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "ann")
				.getRefreshToken()
				.getTokenValue()).isEqualTo("canary-r2");
		});
	}

	@Test
	void refusedTokenOfSomebodyElseSendsNobodyToLaunchpadAndRemovesNothing() {
		launchpad.stubFor(post("/authorization/token")
			.willReturn(aResponse().withStatus(400).withBody("{\"error\": \"invalid_grant\"}")));
		this.contextRunner.run((context) -> {
			TestingAuthenticationToken bob = new TestingAuthenticationToken("bob", "", "ROLE_USER");
			context.getBean(OAuth2AuthorizedClientService.class)
				.saveAuthorizedClient(client(context, "basecamp", "canary-old", "canary-r1", -60), bob);
			assertThatExceptionOfType(BasecampNotConnectedException.class)
				.isThrownBy(() -> authorize(context, "basecamp", bob))
				.withMessageContaining("bob");
			assertThat(context.getBean(BasecampConnections.class).find("bob"))
				.satisfies((connection) -> assertThat(connection.lostSince()).isNotNull());
		});
	}

	@Test
	void otherRegistrationsAreRefreshedAsEver() {
		launchpad.stubFor(post("/google/token")
			.willReturn(okJson("{\"access_token\": \"of-google\", \"token_type\": \"Bearer\", \"expires_in\": 3600}")));
		this.contextRunner.run((context) -> {
			connect(context, "google", "old", "refresh");
			assertThat(authorize(context, "google")).isEqualTo("of-google");
			launchpad.verify(0, postRequestedFor(urlEqualTo("/authorization/token")));
		});
	}

	private static String authorize(ApplicationContext context, String registrationId) {
		return authorize(context, registrationId, ANN);
	}

	private static String authorize(ApplicationContext context, String registrationId,
			TestingAuthenticationToken principal) {
		return authorize(context, OAuth2AuthorizeRequest.withClientRegistrationId(registrationId), principal);
	}

	private static String authorize(ApplicationContext context, OAuth2AuthorizeRequest.Builder builder,
			TestingAuthenticationToken principal) {
		SecurityContextHolder.setContext(new SecurityContextImpl(ANN));
		OAuth2AuthorizeRequest request = builder.principal(principal)
			.attribute("jakarta.servlet.http.HttpServletRequest", new MockHttpServletRequest())
			.attribute("jakarta.servlet.http.HttpServletResponse", new MockHttpServletResponse())
			.build();
		OAuth2AuthorizedClient client = context.getBean(OAuth2AuthorizedClientManager.class).authorize(request);
		return Objects.requireNonNull(client).getAccessToken().getTokenValue();
	}

	private static void connect(ApplicationContext context, String registrationId, String accessToken,
			String refreshToken) {
		context.getBean(OAuth2AuthorizedClientService.class)
			.saveAuthorizedClient(client(context, registrationId, accessToken, refreshToken, -60), ANN);
	}

	private static OAuth2AuthorizedClient client(ApplicationContext context, String registrationId, String accessToken,
			String refreshToken, int lifetime) {
		ClientRegistration registration = context.getBean(ClientRegistrationRepository.class)
			.findByRegistrationId(registrationId);
		Instant expiresAt = Instant.now().plusSeconds(lifetime);
		return new OAuth2AuthorizedClient(registration, "ann", new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER,
				accessToken, expiresAt.minusSeconds(3600), expiresAt), new OAuth2RefreshToken(refreshToken, null));
	}

}
