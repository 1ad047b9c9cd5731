package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Changes the key, to and fro, while two instances refresh tokens all the time.
 */
class KeyRotationTests {

	private static final String OLD_KEY = "canary/key/of/the/first/kind/canary/key/AAA=";

	private static final String NEW_KEY = "canary/key/of/the/other/kind/canary/key/AAA=";

	private static final int ROTATIONS = 10;

	private static final List<String> PRINCIPALS = IntStream.range(0, 40).mapToObj((i) -> "user-" + i).toList();

	private static final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> TOKEN_CLIENT = LaunchpadTokenClients
		.create()
		.refreshToken();

	private final LaunchpadServer launchpad = new LaunchpadServer(true);

	private final InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
			this.launchpad.registration());

	private final TestClock clock = new TestClock();

	@Test
	void keysRotateUnderLoadWithoutANewLogin() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService executor = Executors.newFixedThreadPool(4);
		try (HikariDataSource dataSource = TestDatabase.POSTGRESQL.create();
				LaunchpadServer launchpad = this.launchpad) {
			JdbcBasecampAuthorizedClientService before = service(dataSource, OLD_KEY);
			PRINCIPALS.forEach((principal) -> before.saveAuthorizedClient(
					launchpad.connect(launchpad.registration(), principal, 60),
					new TestingAuthenticationToken(principal, "")));
			List<Future<?>> load = new ArrayList<>();
			JdbcBasecampAuthorizedClientService service = service(dataSource, NEW_KEY, OLD_KEY);
			for (JdbcBasecampAuthorizedClientService instance : List.of(service,
					service(dataSource, NEW_KEY, OLD_KEY))) {
				AuthorizedClientAccessTokenProvider tokens = tokens(instance);
				load.add(executor.submit(() -> refreshUntil(done, tokens)));
				load.add(executor.submit(() -> refreshUntil(done, tokens)));
			}
			await().until(() -> launchpad.calls() > 10);
			JdbcBasecampAuthorizedClientService backwards = service(dataSource, OLD_KEY, NEW_KEY);
			for (int i = 0; i < ROTATIONS; i++) {
				backwards.rotate();
				service.rotate();
			}
			int calls = launchpad.calls();
			await().until(() -> launchpad.calls() > calls + 10);
			done.set(true);
			for (Future<?> future : load) {
				future.get(30, TimeUnit.SECONDS);
			}
			this.clock.advance(Duration.ofMinutes(6));
			AuthorizedClientAccessTokenProvider after = tokens(service(dataSource, NEW_KEY));
			for (String principal : PRINCIPALS) {
				String token = after.getToken(principal);
				assertThat(launchpad.hasIssued(token)).isTrue();
				assertThat(after.replaceRefusedToken(principal, token)).isTrue();
			}
		}
		finally {
			done.set(true);
			executor.shutdownNow();
		}
	}

	private void refreshUntil(AtomicBoolean done, AuthorizedClientAccessTokenProvider tokens) {
		while (!done.get()) {
			for (String principal : PRINCIPALS) {
				tokens.replaceRefusedToken(principal, tokens.getToken(principal));
			}
			this.clock.advance(Duration.ofMinutes(6));
		}
	}

	private AuthorizedClientAccessTokenProvider tokens(JdbcBasecampAuthorizedClientService service) {
		return new AuthorizedClientAccessTokenProvider("basecamp", this.registrations, service, TOKEN_CLIENT,
				(event) -> {
				}, null, 2, this.clock);
	}

	private JdbcBasecampAuthorizedClientService service(HikariDataSource dataSource, String... keys) {
		TokenTable table = new TokenTable("basecamp_authorized_client", TokenEncryption.of(List.of(keys)));
		return new JdbcBasecampAuthorizedClientService(new JdbcTokenStore(dataSource, table, 1000, this.clock),
				this.registrations, BasecampClientRegistrations::isBasecamp, (event) -> {
				});
	}

}
