package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * A service of the application that fails to save or changes meanwhile, and a server that
 * rotates tokens.
 */
@ExtendWith(OutputCaptureExtension.class)
class ServiceTokenStoreTests {

	private static final long FRESH = -10 * 24 * 3600;

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final TestClock clock = new TestClock();

	private final LaunchpadServer launchpad = new LaunchpadServer(true);

	private final InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
			this.launchpad.registration());

	private final FailingService service = new FailingService();

	private final AuthorizedClientAccessTokenProvider tokens = new AuthorizedClientAccessTokenProvider("basecamp",
			this.registrations, this.service, LaunchpadTokenClients.create().refreshToken(), this.events::add, null, 2,
			this.clock);

	@AfterEach
	void close() {
		this.launchpad.close();
	}

	@Test
	void tokensThatCannotBeSavedServeFromMemoryAndAreSavedLater(CapturedOutput output) {
		connect("ann", 60);
		this.service.failing = true;
		String token = this.tokens.getToken("ann");
		assertThat(this.tokens.getToken("ann")).isEqualTo(token);
		assertThat(this.tokens.getUnsavedCount()).isEqualTo(1);
		this.service.failing = false;
		await().atMost(Duration.ofSeconds(20)).until(() -> this.tokens.getUnsavedCount() == 0);
		assertThat(load("ann").getAccessToken().getTokenValue()).isEqualTo(token);
		assertThat(this.launchpad.calls()).isEqualTo(1);
		assertThat(output.getAll()).contains("cannot be saved", "IllegalStateException").doesNotContain("ann's row");
	}

	@Test
	void disconnectDuringARefreshIsNotUndone() {
		connect("ann", 60);
		this.launchpad.beforeAnswer(() -> this.service.removeAuthorizedClient("basecamp", "ann"));
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		assertThat(load("ann")).isNull();
	}

	@Test
	void newConnectionDuringARefreshIsNotOverwritten() {
		connect("ann", 60);
		AtomicReference<OAuth2AuthorizedClient> renewed = new AtomicReference<>();
		this.launchpad.beforeAnswer(() -> renewed.set(connect("ann", FRESH)));
		assertThat(this.tokens.getToken("ann")).isEqualTo(renewed.get().getAccessToken().getTokenValue());
		assertThat(load("ann").getRefreshToken()).isEqualTo(renewed.get().getRefreshToken());
	}

	@Test
	void refusedTokenIsLeftToAnotherInstanceForAMinuteAndThenForgotten() {
		this.launchpad.revoke(connect("ann", 60).getRefreshToken().getTokenValue());
		AtomicInteger writes = new AtomicInteger();
		this.service.beforeSave = writes::incrementAndGet;
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		assertThat(writes).hasValue(0);
		this.clock.advance(Duration.ofSeconds(61));
		assertThatExceptionOfType(BasecampNotConnectedException.class).isThrownBy(() -> this.tokens.getToken("ann"));
		assertThat(writes).hasValue(1);
		assertThat(load("ann").getRefreshToken()).isNull();
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void deadTokensAreRememberedOfSoManyPrincipalsAndNoMore() {
		ServiceTokenStore store = new ServiceTokenStore(this.service, this.registrations, this.clock);
		for (int i = 0; i <= 10_000; i++) {
			connect("user-" + i, 60);
			store.update(new ConnectionId("basecamp", "user-" + i), false,
					(tokens) -> tokens.dead(this.clock.instant()));
		}
		assertThat(store.read(new ConnectionId("basecamp", "user-0")).isDead()).isFalse();
		assertThat(store.read(new ConnectionId("basecamp", "user-1")).isDead()).isTrue();
		assertThat(store.read(new ConnectionId("basecamp", "user-10000")).isDead()).isTrue();
		store.close();
	}

	@Test
	void deadTokensThatAreGoneAreForgotten() {
		ServiceTokenStore store = new ServiceTokenStore(this.service, this.registrations, this.clock);
		ConnectionId id = new ConnectionId("basecamp", "ann");
		OAuth2AuthorizedClient client = connect("ann", 60);
		store.update(id, false, (tokens) -> tokens.dead(this.clock.instant()));
		assertThat(store.read(id).isDead()).isTrue();
		this.service.removeAuthorizedClient("basecamp", "ann");
		assertThat(store.read(id)).isNull();
		this.service.saveAuthorizedClient(client,
				UsernamePasswordAuthenticationToken.authenticated("ann", "", List.of()));
		assertThat(store.read(id).isDead()).isFalse();
		store.close();
	}

	@Test
	void refusalOfATokenThatAnotherInstanceReplacedIsNoDeath() {
		String spent = connect("ann", 60).getRefreshToken().getTokenValue();
		AtomicReference<OAuth2AuthorizedClient> newer = new AtomicReference<>();
		this.launchpad.revoke(spent);
		this.launchpad.beforeAnswer(() -> newer.set(connect("ann", FRESH)));
		assertThat(this.tokens.getToken("ann")).isEqualTo(newer.get().getAccessToken().getTokenValue());
		assertThat(this.events).isEmpty();
	}

	private OAuth2AuthorizedClient connect(String principal, long expiredSecondsAgo) {
		OAuth2AuthorizedClient client = this.launchpad.connect(this.launchpad.registration(), principal,
				expiredSecondsAgo);
		this.service.saveAuthorizedClient(client, new TestingAuthenticationToken(principal, ""));
		return client;
	}

	private OAuth2AuthorizedClient load(String principal) {
		return this.service.loadAuthorizedClient("basecamp", principal);
	}

	private final class FailingService implements OAuth2AuthorizedClientService {

		private final InMemoryOAuth2AuthorizedClientService target = new InMemoryOAuth2AuthorizedClientService(
				ServiceTokenStoreTests.this.registrations);

		private volatile boolean failing;

		private volatile Runnable beforeSave = () -> {
		};

		@Override
		public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
				String principalName) {
			return this.target.loadAuthorizedClient(clientRegistrationId, principalName);
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient authorizedClient, Authentication principal) {
			if (this.failing) {
				throw new IllegalStateException(
						"failing row contains (" + authorizedClient.getPrincipalName() + "'s row)");
			}
			this.beforeSave.run();
			this.target.saveAuthorizedClient(authorizedClient, principal);
		}

		@Override
		public void removeAuthorizedClient(String clientRegistrationId, String principalName) {
			this.target.removeAuthorizedClient(clientRegistrationId, principalName);
		}

	}

}
