package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * The same promises whether tokens are kept by the library or by another service of the
 * application.
 */
@ParameterizedClass
@ValueSource(booleans = { true, false })
@ExtendWith(OutputCaptureExtension.class)
class AuthorizedClientAccessTokenProviderTests {

	private static final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> TOKEN_CLIENT = LaunchpadTokenClients
		.create()
		.refreshToken();

	private static final long DAY = 24 * 3600;

	private static final long EXPIRED = 60;

	private static final long DUE = -3600;

	private static final long FRESH = -10 * DAY;

	private final TestClock clock = new TestClock();

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final LaunchpadServer launchpad = new LaunchpadServer(true);

	private final InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
			this.launchpad.registration());

	private final HikariDataSource dataSource = TestDatabase.H2.create();

	@Parameter
	private boolean jdbc;

	private OAuth2AuthorizedClientService service;

	private AuthorizedClientAccessTokenProvider tokens;

	@BeforeEach
	void createTokens() {
		this.service = this.jdbc ? jdbcService() : new InMemoryOAuth2AuthorizedClientService(this.registrations);
		this.tokens = tokens(null);
	}

	@AfterEach
	void close() {
		SecurityContextHolder.clearContext();
		this.tokens.destroy();
		this.launchpad.close();
		this.dataSource.close();
	}

	@Test
	void currentPrincipalIsTheOneThatIsSignedIn() {
		signIn(new TestingAuthenticationToken("ann", "", "ROLE_USER"));
		assertThat(this.tokens.currentPrincipalName()).isEqualTo("ann");
	}

	@Test
	void currentPrincipalWhenNobodyIsSignedInThrowsException() {
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(this.tokens::currentPrincipalName)
			.withMessageContaining("forPrincipal");
	}

	@Test
	void currentPrincipalIsNeverAnonymous() {
		signIn(new AnonymousAuthenticationToken("key", "anonymousUser",
				AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(this.tokens::currentPrincipalName);
	}

	@Test
	void currentPrincipalIsNeverUnauthenticated() {
		TestingAuthenticationToken authentication = new TestingAuthenticationToken("ann", "");
		authentication.setAuthenticated(false);
		signIn(authentication);
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(this.tokens::currentPrincipalName);
	}

	@Test
	void getTokenOfTheCurrentUserWithoutConnectionRequiresAuthorization() {
		signIn(new TestingAuthenticationToken("ann", "", "ROLE_USER"));
		assertThatExceptionOfType(ClientAuthorizationRequiredException.class)
			.isThrownBy(() -> this.tokens.getToken("ann"))
			.withMessageContaining("'ann'")
			.withMessageContaining("/oauth2/authorization/basecamp")
			.satisfies((ex) -> assertThat(ex.getClientRegistrationId()).isEqualTo("basecamp"));
	}

	@Test
	void refusedTokenOfTheCurrentUserWhoseRefreshTokenIsRefusedTooRequiresAuthorization() {
		signIn(new TestingAuthenticationToken("ann", "", "ROLE_USER"));
		OAuth2AuthorizedClient client = connect("ann", FRESH);
		this.launchpad.revoke(client.getRefreshToken().getTokenValue());
		assertThatExceptionOfType(ClientAuthorizationRequiredException.class)
			.isThrownBy(() -> this.tokens.replaceRefusedToken("ann", client.getAccessToken().getTokenValue()));
	}

	@Test
	void getTokenOfSomebodyElseWithoutConnectionIsNoReasonToSendTheCurrentUserToLaunchpad() {
		signIn(new TestingAuthenticationToken("admin", "", "ROLE_ADMIN"));
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"))
			.withMessageContaining("'ann'")
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.getPrincipalName()).isEqualTo("ann"));
	}

	@Test
	void getTokenWithoutConnectionAndCurrentUserSaysWhatToDo() {
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"))
			.withMessageContaining("'ann'")
			.withMessageContaining("basecamp.service.refresh-token");
	}

	@Test
	void getTokenOfUnknownRegistrationThrowsException() {
		connect("ann", EXPIRED);
		AuthorizedClientAccessTokenProvider unknown = new AuthorizedClientAccessTokenProvider("gone",
				new InMemoryClientRegistrationRepository(this.launchpad.registration()), this.service, TOKEN_CLIENT,
				this.events::add, null, 2, this.clock);
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> unknown.getToken("ann"));
	}

	@Test
	void getTokenWhenFreshAsksNobody() {
		OAuth2AuthorizedClient client = connect("ann", FRESH);
		assertThat(this.tokens.getToken("ann")).isEqualTo(client.getAccessToken().getTokenValue());
		assertThat(this.launchpad.calls()).isZero();
	}

	@Test
	void getTokenWhenExpiredRefreshesAndSaves() {
		connect("ann", EXPIRED);
		String token = this.tokens.getToken("ann");
		assertThat(this.launchpad.hasIssued(token)).isTrue();
		assertThat(load("ann").getAccessToken().getTokenValue()).isEqualTo(token);
		assertThat(this.tokens.getToken("ann")).isEqualTo(token);
		assertThat(tokens(null).getToken("ann")).isEqualTo(token);
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void getTokenWhenDueRefreshesBeforeItExpires() {
		OAuth2AuthorizedClient client = connect("ann", DUE);
		String present = client.getAccessToken().getTokenValue();
		assertThat(this.tokens.getToken("ann")).isEqualTo(present);
		await().until(() -> !this.tokens.getToken("ann").equals(present));
		assertThat(this.launchpad.hasIssued(this.tokens.getToken("ann"))).isTrue();
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void noCallerWithAValidTokenWaitsForARefresh() throws Exception {
		OAuth2AuthorizedClient client = connect("ann", DUE);
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch answer = new CountDownLatch(1);
		this.launchpad.beforeAnswer(() -> {
			asked.countDown();
			waitFor(answer);
		});
		String present = client.getAccessToken().getTokenValue();
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> this.tokens.getToken("ann"));
		assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(first.get(2, TimeUnit.SECONDS)).isEqualTo(present);
		for (int i = 0; i < 10; i++) {
			assertThat(this.tokens.getToken("ann")).isEqualTo(present);
		}
		answer.countDown();
		await().until(() -> !this.tokens.getToken("ann").equals(present));
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void closingWaitsForARefreshThatIsUnderWay() throws Exception {
		String present = connect("ann", DUE).getAccessToken().getTokenValue();
		CountDownLatch asked = new CountDownLatch(1);
		this.launchpad.beforeAnswer(asked::countDown);
		this.tokens.getToken("ann");
		assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
		this.tokens.destroy();
		assertThat(load("ann").getAccessToken().getTokenValue()).isNotEqualTo(present);
	}

	@Test
	void getTokenWhenDueAndLaunchpadIsDownGoesOnAndBacksOff() {
		OAuth2AuthorizedClient client = connect("ann", DUE);
		this.launchpad.answerWith(503);
		for (int i = 0; i < 10; i++) {
			assertThat(this.tokens.getToken("ann")).isEqualTo(client.getAccessToken().getTokenValue());
		}
		await().until(() -> this.tokens.background().isIdle());
		assertThat(this.launchpad.calls()).isEqualTo(1);
		this.launchpad.answerWith(200);
		this.clock.advance(Duration.ofSeconds(2));
		await().until(() -> !this.tokens.getToken("ann").equals(client.getAccessToken().getTokenValue()));
		assertThat(this.launchpad.calls()).isEqualTo(2);
	}

	@Test
	void getTokenWhenExpiredAndLaunchpadIsDownKeepsTheConnection() {
		connect("ann", EXPIRED);
		for (int status : new int[] { 429, 500, 503 }) {
			this.launchpad.answerWith(status);
			assertThatExceptionOfType(BasecampTokenUnavailableException.class)
				.isThrownBy(() -> this.tokens.getToken("ann"))
				.withMessageContaining("'ann'");
			this.clock.advance(Duration.ofMinutes(2));
		}
		assertThat(this.launchpad.calls()).isEqualTo(3);
		this.launchpad.answerWith(200);
		assertThat(this.launchpad.hasIssued(this.tokens.getToken("ann"))).isTrue();
		assertThat(this.events).noneMatch(BasecampConnectionLostEvent.class::isInstance);
	}

	@Test
	void getTokenWhenExpiredAndLaunchpadIsDownBacksOffLongerEachTime() {
		connect("ann", EXPIRED);
		this.launchpad.answerWith(503);
		for (int second = 0; second < 63; second++) {
			assertThatExceptionOfType(BasecampTokenUnavailableException.class)
				.isThrownBy(() -> this.tokens.getToken("ann"));
			this.clock.advance(Duration.ofSeconds(1));
		}
		assertThat(this.launchpad.calls()).isEqualTo(6);
	}

	@Test
	void getTokenWhenRefusedFailsAndNeverAsksAgain() {
		OAuth2AuthorizedClient client = connect("ann", EXPIRED);
		String refreshToken = client.getRefreshToken().getTokenValue();
		this.launchpad.revoke(refreshToken);
		for (int i = 0; i < 10; i++) {
			assertThatExceptionOfType(BasecampNotConnectedException.class)
				.isThrownBy(() -> this.tokens.getToken("ann"));
			this.clock.advance(Duration.ofMinutes(10));
		}
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> tokens(null).getToken("ann"));
		assertThat(this.launchpad.callsWith(refreshToken)).isEqualTo(1);
		assertThat(this.events).filteredOn(BasecampConnectionLostEvent.class::isInstance)
			.containsExactly(new BasecampConnectionLostEvent("basecamp", "ann"));
	}

	@Test
	void getTokenWhenRefusedWithTextFails() {
		connect("ann", EXPIRED);
		this.launchpad.answerWith(401, "This Basecamp ID rekeyed its deadbolt.");
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html>Sign in to the proxy</html>", "{\"message\": \"Unauthorized\"}",
			"RBAC: access denied", "Unknown Basecamp ID." })
	void getTokenWhenAProxyAnswersOrThePersonHasNoAccountKeepsTheConnection(String body) {
		connect("ann", EXPIRED);
		this.launchpad.answerWith(401, body);
		assertThatExceptionOfType(BasecampTokenUnavailableException.class)
			.isThrownBy(() -> this.tokens.getToken("ann"));
		this.launchpad.answerWith(200);
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(this.launchpad.hasIssued(this.tokens.getToken("ann"))).isTrue();
	}

	@Test
	void refusalsOfManyPrincipalsStopRefreshingAndLeaveTheirTokensAlone(CapturedOutput output) {
		List<String> principals = List.of("ann", "bob", "cid", "dan", "eve", "fay");
		principals.forEach((principal) -> connect(principal, EXPIRED));
		this.launchpad.answerWith(400, "{\"error\": \"invalid_grant\"}");
		for (String principal : List.of("ann", "bob", "cid")) {
			assertThatExceptionOfType(BasecampNotConnectedException.class)
				.isThrownBy(() -> this.tokens.getToken(principal));
		}
		for (String principal : List.of("dan", "eve", "fay", "dan")) {
			assertThatExceptionOfType(BasecampTokenUnavailableException.class)
				.isThrownBy(() -> this.tokens.getToken(principal));
		}
		assertThat(this.launchpad.calls()).isEqualTo(4);
		assertThat(output.getAll()).contains("Check client-id and client-secret", "[ann, bob, cid, dan]");
		this.launchpad.answerWith(200);
		this.clock.advance(Duration.ofMinutes(11));
		for (String principal : List.of("eve", "fay", "dan")) {
			assertThat(this.launchpad.hasIssued(this.tokens.getToken(principal))).isTrue();
		}
	}

	@Test
	void whileRefreshingIsStoppedOnePrincipalTriesAfterEachPause() {
		List<String> principals = IntStream.range(0, 10).mapToObj((i) -> "user-" + i).toList();
		principals.forEach((principal) -> connect(principal, EXPIRED));
		this.launchpad.answerWith(401, "{\"error\": \"invalid_client\"}");
		principals.forEach((principal) -> catchThrowable(() -> this.tokens.getToken(principal)));
		assertThat(this.launchpad.calls()).isEqualTo(4);
		this.clock.advance(Duration.ofMinutes(11));
		principals.forEach((principal) -> catchThrowable(() -> this.tokens.getToken(principal)));
		assertThat(this.launchpad.calls()).isEqualTo(5);
		this.clock.advance(Duration.ofMinutes(11));
		principals.forEach((principal) -> catchThrowable(() -> this.tokens.getToken(principal)));
		assertThat(this.launchpad.calls()).isEqualTo(5);
		this.clock.advance(Duration.ofMinutes(10));
		principals.forEach((principal) -> catchThrowable(() -> this.tokens.getToken(principal)));
		assertThat(this.launchpad.calls()).isEqualTo(6);
	}

	@Test
	void refusalsAmongSuccessesStopNothing() {
		for (int i = 0; i < 8; i++) {
			String refused = "refused-" + i;
			this.launchpad.revoke(connect(refused, EXPIRED).getRefreshToken().getTokenValue());
			assertThatExceptionOfType(BasecampNotConnectedException.class)
				.isThrownBy(() -> this.tokens.getToken(refused));
			connect("user-" + i, EXPIRED);
			assertThat(this.launchpad.hasIssued(this.tokens.getToken("user-" + i))).isTrue();
		}
	}

	@Test
	void refusalThatIsNotAboutTheTokenIsNotTriedEveryMinute() {
		connect("ann", EXPIRED);
		this.launchpad.answerWith(401, "Unknown Basecamp ID.");
		for (int minute = 0; minute < 24 * 60; minute++) {
			assertThatExceptionOfType(BasecampTokenUnavailableException.class)
				.isThrownBy(() -> this.tokens.getToken("ann"));
			this.clock.advance(Duration.ofMinutes(1));
		}
		assertThat(this.launchpad.calls()).isLessThan(40);
	}

	@Test
	void getTokenWhenRefusedEarlyGoesOnUntilTheTokenExpires() {
		OAuth2AuthorizedClient client = connect("ann", DUE);
		this.launchpad.revoke(client.getRefreshToken().getTokenValue());
		for (int i = 0; i < 10; i++) {
			assertThat(this.tokens.getToken("ann")).isEqualTo(client.getAccessToken().getTokenValue());
			await().until(() -> this.tokens.background().isIdle());
			this.clock.advance(Duration.ofMinutes(5));
		}
		this.clock.advance(Duration.ofHours(1));
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void failureOfAListenerIsNotTakenForAFailureToRefresh() {
		this.launchpad.revoke(connect("ann", EXPIRED).getRefreshToken().getTokenValue());
		AuthorizedClientAccessTokenProvider tokens = new AuthorizedClientAccessTokenProvider("basecamp",
				this.registrations, this.service, TOKEN_CLIENT, (event) -> {
					throw new UnsupportedOperationException("listener");
				}, null, 2, this.clock);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> tokens.getToken("ann"));
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> tokens.getToken("ann"));
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void deathOfAConnectionIsToldWhenItsCallerWasInterrupted() throws Exception {
		this.launchpad.revoke(connect("ann", EXPIRED).getRefreshToken().getTokenValue());
		interruptWhileLaunchpadIsAsked(() -> this.tokens.getToken("ann"));
		await().until(() -> this.events.contains(new BasecampConnectionLostEvent("basecamp", "ann")));
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		assertThat(this.events).filteredOn(BasecampConnectionLostEvent.class::isInstance).hasSize(1);
	}

	@Test
	void tokensThatArriveAfterTheirCallerWasInterruptedAreSaved() throws Exception {
		connect("ann", EXPIRED);
		interruptWhileLaunchpadIsAsked(() -> this.tokens.getToken("ann"));
		assertThat(this.launchpad.hasIssued(this.tokens.getToken("ann"))).isTrue();
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void interruptWhileARefusedTokenIsReplacedIsToldAsSuch() throws Exception {
		connect("ann", FRESH);
		String refused = this.tokens.getToken("ann");
		assertThat(interruptWhileLaunchpadIsAsked(() -> this.tokens.replaceRefusedToken("ann", refused)))
			.isInstanceOf(BasecampTokenUnavailableException.class)
			.hasMessageContaining("interrupted");
		assertThat(this.tokens.replaceRefusedToken("ann", refused)).isTrue();
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void interruptBeforeARefusedTokenIsReplacedIsToldAsSuch() {
		connect("ann", FRESH);
		String refused = this.tokens.getToken("ann");
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(BasecampTokenUnavailableException.class)
			.isThrownBy(() -> this.tokens.replaceRefusedToken("ann", refused))
			.withMessageContaining("interrupted");
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.launchpad.calls()).isZero();
	}

	private Throwable interruptWhileLaunchpadIsAsked(ThrowingCallable call) throws InterruptedException {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch answer = new CountDownLatch(1);
		this.launchpad.beforeAnswer(() -> {
			asked.countDown();
			waitFor(answer);
		});
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread caller = new Thread(() -> failure.set(catchThrowable(call)));
		caller.start();
		waitFor(asked);
		caller.interrupt();
		caller.join(10_000);
		answer.countDown();
		return failure.get();
	}

	@Test
	void connectingAgainRevivesADeadConnection() {
		this.launchpad.revoke(connect("ann", EXPIRED).getRefreshToken().getTokenValue());
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		connect("ann", EXPIRED);
		assertThat(this.launchpad.hasIssued(this.tokens.getToken("ann"))).isTrue();
	}

	@Test
	void connectingAgainRevivesADeadConnectionThoughTheRefreshTokenIsTheSame() {
		String refreshToken = connect("ann", EXPIRED).getRefreshToken().getTokenValue();
		this.launchpad.revoke(refreshToken);
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		this.launchpad.accept(refreshToken);
		save("ann", LaunchpadServer.client(this.launchpad.registration(), "ann", this.launchpad.issueAccessToken(),
				refreshToken, EXPIRED));
		this.tokens.getToken("ann");
		assertThat(this.launchpad.callsWith(refreshToken)).isEqualTo(2);
	}

	@Test
	void getTokenWhenExpiredWithoutRefreshTokenFails() {
		save("ann", LaunchpadServer.client(this.launchpad.registration(), "ann", "canary-access", null, EXPIRED));
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		assertThat(this.launchpad.calls()).isZero();
	}

	@Test
	void refusedTokenIsReplacedOnceInFiveMinutes() {
		connect("ann", FRESH);
		String first = this.tokens.getToken("ann");
		assertThat(this.tokens.replaceRefusedToken("ann", first)).isTrue();
		String second = this.tokens.getToken("ann");
		assertThat(second).isNotEqualTo(first);
		assertThat(this.tokens.replaceRefusedToken("ann", second)).isFalse();
		assertThat(this.launchpad.calls()).isEqualTo(1);
		assertThat(this.tokens.getToken("ann")).isEqualTo(second);
		this.clock.advance(Duration.ofMinutes(6));
		assertThat(this.tokens.replaceRefusedToken("ann", second)).isTrue();
		assertThat(this.launchpad.calls()).isEqualTo(2);
	}

	@Test
	void refusedTokenThatIsNotTheStoredOneIsNotRefreshed() {
		OAuth2AuthorizedClient client = connect("ann", FRESH);
		assertThat(this.tokens.replaceRefusedToken("ann", "an-older-token")).isTrue();
		assertThat(this.tokens.getToken("ann")).isEqualTo(client.getAccessToken().getTokenValue());
		assertThat(this.launchpad.calls()).isZero();
	}

	@Test
	void refusedTokenIsKeptWhenLaunchpadIsDown() {
		OAuth2AuthorizedClient client = connect("ann", FRESH);
		this.launchpad.answerWith(503);
		assertThat(this.tokens.replaceRefusedToken("ann", client.getAccessToken().getTokenValue())).isFalse();
		assertThat(load("ann").getRefreshToken().getTokenValue()).isEqualTo(client.getRefreshToken().getTokenValue());
	}

	@Test
	void refusedTokenWhoseRefreshTokenIsRefusedTooFails() {
		OAuth2AuthorizedClient client = connect("ann", FRESH);
		this.launchpad.revoke(client.getRefreshToken().getTokenValue());
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(BasecampNotConnectedException.class)
				.isThrownBy(() -> this.tokens.replaceRefusedToken("ann", client.getAccessToken().getTokenValue()));
		}
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void refusedTokenWithoutRefreshTokenIsNotReplaced() {
		save("ann", LaunchpadServer.client(this.launchpad.registration(), "ann", "canary-access", null, FRESH));
		assertThat(this.tokens.replaceRefusedToken("ann", "canary-access")).isFalse();
	}

	@Test
	void refusedTokenOfARemovedConnectionFails() {
		connect("ann", FRESH);
		String token = this.tokens.getToken("ann");
		this.service.removeAuthorizedClient("basecamp", "ann");
		assertThatExceptionOfType(BasecampNotConnectedException.class)
			.isThrownBy(() -> this.tokens.replaceRefusedToken("ann", token));
	}

	@Test
	void servicePrincipalBeginsWithItsConfiguredToken() {
		String seed = this.launchpad.issueRefreshToken();
		AuthorizedClientAccessTokenProvider tokens = tokens(new ServicePrincipal("robot", seed));
		String token = tokens.getToken("robot");
		assertThat(this.launchpad.hasIssued(token)).isTrue();
		assertThat(tokens(new ServicePrincipal("robot", seed)).getToken("robot")).isEqualTo(token);
		assertThat(this.launchpad.calls()).isEqualTo(1);
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> tokens.getToken("ann"));
	}

	@Test
	void userWithTheNameOfTheServicePrincipalIsDenied() {
		AuthorizedClientAccessTokenProvider tokens = tokens(
				new ServicePrincipal("robot", this.launchpad.issueRefreshToken()));
		signIn(new TestingAuthenticationToken("robot", "", "ROLE_USER"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(tokens::currentPrincipalName)
			.withMessageContaining("basecamp.service.principal");
		signIn(new TestingAuthenticationToken("ann", "", "ROLE_USER"));
		assertThat(tokens.currentPrincipalName()).isEqualTo("ann");
	}

	@Test
	void storedTokenOfServicePrincipalWinsOverTheConfiguredOne() {
		OAuth2AuthorizedClient client = connect("robot", EXPIRED);
		String configured = this.launchpad.issueRefreshToken();
		tokens(new ServicePrincipal("robot", configured)).getToken("robot");
		assertThat(this.launchpad.callsWith(configured)).isZero();
		assertThat(this.launchpad.callsWith(client.getRefreshToken().getTokenValue())).isEqualTo(1);
	}

	@Test
	void newConfiguredTokenRevivesADeadServicePrincipal() {
		AuthorizedClientAccessTokenProvider dead = tokens(new ServicePrincipal("robot", "dead"));
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> dead.getToken("robot"));
		}
		assertThat(this.launchpad.callsWith("dead")).isEqualTo(1);
		AuthorizedClientAccessTokenProvider revived = tokens(
				new ServicePrincipal("robot", this.launchpad.issueRefreshToken()));
		assertThat(this.launchpad.hasIssued(revived.getToken("robot"))).isTrue();
	}

	private AuthorizedClientAccessTokenProvider tokens(@Nullable ServicePrincipal servicePrincipal) {
		return new AuthorizedClientAccessTokenProvider("basecamp", this.registrations, this.service, TOKEN_CLIENT,
				this.events::add, servicePrincipal, 2, this.clock);
	}

	private JdbcBasecampAuthorizedClientService jdbcService() {
		TokenTable table = new TokenTable("basecamp_authorized_client", TokenEncryption.of(List.of()));
		return new JdbcBasecampAuthorizedClientService(new JdbcTokenStore(this.dataSource, table, 1000, this.clock),
				this.registrations, BasecampClientRegistrations::isBasecamp, this.events::add);
	}

	private OAuth2AuthorizedClient connect(String principalName, long expiredSecondsAgo) {
		OAuth2AuthorizedClient client = this.launchpad.connect(this.launchpad.registration(), principalName,
				expiredSecondsAgo);
		save(principalName, client);
		return client;
	}

	private void save(String principalName, OAuth2AuthorizedClient client) {
		this.service.saveAuthorizedClient(client, new TestingAuthenticationToken(principalName, ""));
	}

	private OAuth2AuthorizedClient load(String principalName) {
		return this.service.loadAuthorizedClient("basecamp", principalName);
	}

	private static void signIn(Authentication authentication) {
		SecurityContextHolder.getContext().setAuthentication(authentication);
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
