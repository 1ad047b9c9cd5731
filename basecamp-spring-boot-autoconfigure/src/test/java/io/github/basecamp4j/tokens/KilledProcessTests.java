package io.github.basecamp4j.tokens;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills a process that refreshes tokens, at random moments.
 */
class KilledProcessTests {

	private static final int KILLS = Stress.isOn() ? 100 : 10;

	private static final List<String> PRINCIPALS = List.of("ann", "bob", "cid");

	private static final String KEY = "canary/key/of/the/first/kind/canary/key/AAA=";

	private final Random random = new Random();

	private final TestClock clock = new TestClock();

	@Test
	void noConnectionIsLostWhenTheProcessIsKilled() throws Exception {
		String url = TestDatabase.POSTGRESQL.createUrl();
		try (HikariDataSource dataSource = TestDatabase.connect(url);
				LaunchpadServer launchpad = new LaunchpadServer(false)) {
			TestDatabase.POSTGRESQL.createTable(dataSource);
			InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
					launchpad.registration());
			JdbcBasecampAuthorizedClientService service = service(dataSource, registrations);
			for (String principal : PRINCIPALS) {
				OAuth2AuthorizedClient client = launchpad.connect(launchpad.registration(), principal, 60);
				service.saveAuthorizedClient(client, new TestingAuthenticationToken(principal, ""));
			}
			JdbcTemplate jdbc = new JdbcTemplate(dataSource);
			for (int i = 0; i < KILLS; i++) {
				jdbc.update("UPDATE basecamp_authorized_client SET replaced_at = NULL");
				killAtSomeMoment(url, launchpad);
				assertThat(JdbcBasecampAuthorizedClientService.tokenStoreOf(service).list("basecamp"))
					.hasSize(PRINCIPALS.size())
					.allSatisfy((connection) -> assertThat(connection.lostSince()).isNull());
			}
			jdbc.update("UPDATE basecamp_authorized_client SET replaced_at = NULL");
			AuthorizedClientAccessTokenProvider tokens = new AuthorizedClientAccessTokenProvider("basecamp",
					registrations, service(dataSource, registrations), LaunchpadTokenClients.create().refreshToken(),
					(event) -> {
					}, null, 2, this.clock);
			for (String principal : PRINCIPALS) {
				String token = tokens.getToken(principal);
				assertThat(launchpad.hasIssued(token)).isTrue();
				assertThat(tokens.replaceRefusedToken(principal, token)).isTrue();
			}
		}
	}

	private void killAtSomeMoment(String url, LaunchpadServer launchpad) throws Exception {
		int before = launchpad.calls();
		Process process = new ProcessBuilder(
				System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				RefreshingProcess.class.getName(), url, launchpad.baseUrl().toString(), KEY,
				String.join(",", PRINCIPALS))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			int calls = 1 + this.random.nextInt(20);
			await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(1)).until(() -> {
				assertThat(process.isAlive()).isTrue();
				return launchpad.calls() >= before + calls;
			});
			LockSupport.parkNanos(this.random.nextInt(10_000_000));
		}
		finally {
			process.destroyForcibly();
			assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(process.exitValue()).isEqualTo(128 + 9);
	}

	private JdbcBasecampAuthorizedClientService service(HikariDataSource dataSource,
			InMemoryClientRegistrationRepository registrations) {
		TokenTable table = new TokenTable("basecamp_authorized_client", TokenEncryption.of(List.of(KEY)));
		return new JdbcBasecampAuthorizedClientService(new JdbcTokenStore(dataSource, table, 1000, this.clock),
				registrations, BasecampClientRegistrations::isBasecamp, (event) -> {
				});
	}

}
