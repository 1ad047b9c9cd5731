package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

/**
 * What a table, a pool or another instance may do to the token store.
 */
@ParameterizedClass
@MethodSource("io.github.basecamp4j.tokens.TestDatabase#available")
@ExtendWith(OutputCaptureExtension.class)
class TokenStoreFaultsTests {

	private static final long EXPIRED = 60;

	private static final long FRESH = -10 * 24 * 3600;

	private final TestClock clock = new TestClock();

	private final LaunchpadServer launchpad = new LaunchpadServer(true, "canary-".repeat(10));

	private final ClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
			this.launchpad.registration());

	@Parameter
	private TestDatabase database;

	private HikariDataSource dataSource;

	private FlakyDataSource flaky;

	private JdbcTemplate jdbc;

	private Instance instance;

	@BeforeEach
	void createInstance() {
		this.dataSource = this.database.create();
		this.flaky = new FlakyDataSource(this.dataSource);
		this.jdbc = new JdbcTemplate(this.dataSource);
		this.instance = new Instance(this.flaky, this.registrations);
	}

	@AfterEach
	void close() {
		this.instance.tokens.destroy();
		this.launchpad.close();
		this.dataSource.close();
	}

	@Test
	void connectingAgainThroughAnotherInstanceIsNoticedAtOnce() {
		this.launchpad.revoke(this.instance.connect("ann", EXPIRED).getRefreshToken().getTokenValue());
		assertThatExceptionOfType(BasecampNotConnectedException.class)
			.isThrownBy(() -> this.instance.tokens.getToken("ann"));
		OAuth2AuthorizedClient renewed = new Instance(this.dataSource, this.registrations).connect("ann", FRESH);
		assertThat(this.instance.tokens.getToken("ann")).isEqualTo(renewed.getAccessToken().getTokenValue());
	}

	@Test
	void deadRefreshTokenIsNotRevivedByAnAnswerWithoutOne() {
		OAuth2AuthorizedClient client = this.instance.connect("ann", EXPIRED);
		String refreshToken = client.getRefreshToken().getTokenValue();
		this.launchpad.revoke(refreshToken);
		assertThatExceptionOfType(BasecampNotConnectedException.class)
			.isThrownBy(() -> this.instance.tokens.getToken("ann"));
		this.instance.save(LaunchpadServer.client(this.launchpad.registration(), "ann", "canary-access", null, FRESH));
		assertThat(this.instance.tokens.getToken("ann")).isEqualTo("canary-access");
		assertThat(this.instance.tokens.replaceRefusedToken("ann", "canary-access")).isFalse();
		assertThat(this.launchpad.callsWith(refreshToken)).isEqualTo(1);
	}

	@Test
	void revivedConnectionIsTriedAgain() {
		this.instance.connect("ann", EXPIRED);
		this.launchpad.answerWith(400, "{\"error\": \"invalid_grant\"}");
		assertThatExceptionOfType(BasecampNotConnectedException.class)
			.isThrownBy(() -> this.instance.tokens.getToken("ann"));
		this.launchpad.answerWith(200);
		BasecampConnections connections = new BasecampConnections("basecamp", this.instance.service, (event) -> {
		});
		assertThat(connections.revive("ann")).isTrue();
		assertThat(this.launchpad.hasIssued(this.instance.tokens.getToken("ann"))).isTrue();
		assertThat(connections.revive("ann")).isFalse();
		assertThat(connections.revive("bob")).isFalse();
	}

	@Test
	void changedTokenOfAServicePrincipalIsUsedWhateverTheStoredOneIsWorth() {
		Instance before = new Instance(this.dataSource, this.registrations,
				new ServicePrincipal("robot", this.launchpad.issueRefreshToken()));
		before.tokens.getToken("robot");
		String changed = this.launchpad.issueRefreshToken();
		Instance after = new Instance(this.dataSource, this.registrations, new ServicePrincipal("robot", changed));
		String token = after.tokens.getToken("robot");
		assertThat(this.launchpad.callsWith(changed)).isEqualTo(1);
		this.clock.advance(Duration.ofMinutes(3));
		assertThat(before.tokens.getToken("robot")).isEqualTo(token);
		assertThat(after.tokens.getToken("robot")).isEqualTo(token);
		assertThat(this.launchpad.calls()).isEqualTo(2);
	}

	@Test
	void removalByAnotherInstanceEndsUnsavedTokens() {
		this.instance.connect("ann", EXPIRED);
		this.flaky.setFailingCommits(true);
		this.instance.tokens.getToken("ann");
		assertThat(this.instance.tokens.getUnsavedCount()).isEqualTo(1);
		new Instance(this.dataSource, this.registrations).service.removeAuthorizedClient("basecamp", "ann");
		this.flaky.setFailingCommits(false);
		await().atMost(Duration.ofSeconds(10)).until(() -> this.instance.tokens.getUnsavedCount() == 0);
		assertThatExceptionOfType(BasecampNotConnectedException.class)
			.isThrownBy(() -> this.instance.tokens.getToken("ann"));
	}

	@Test
	void saveThatAnotherInstanceAnticipatesIsNoFailure() {
		AtomicInteger updates = new AtomicInteger();
		Instance late = new Instance(new DelegatingDataSource(this.dataSource) {

			@Override
			public Connection getConnection() throws SQLException {
				if (updates.incrementAndGet() == 2) {
					TokenStoreFaultsTests.this.instance.connect("ann", FRESH);
				}
				return super.getConnection();
			}

		}, this.registrations);
		OAuth2AuthorizedClient client = late.connect("ann", FRESH);
		assertThat(updates).hasValue(3);
		assertThat(late.tokens.getToken("ann")).isEqualTo(client.getAccessToken().getTokenValue());
	}

	static Stream<Throwable> failures() {
		return Stream.of(new IllegalStateException("a bug"), new NoClassDefFoundError("a bug"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void tokensAreKeptWhenADriverFailsInItsOwnWay(Throwable failure) {
		this.instance.connect("ann", EXPIRED);
		Instance failing = new Instance(new DelegatingDataSource(this.dataSource) {

			@Override
			public Connection getConnection() throws SQLException {
				Connection connection = spy(super.getConnection());
				doAnswer((commit) -> {
					if (TokenStoreFaultsTests.this.launchpad.calls() > 0) {
						throw failure;
					}
					return commit.callRealMethod();
				}).when(connection).commit();
				return connection;
			}

		}, this.registrations);
		assertThat(this.launchpad.hasIssued(failing.tokens.getToken("ann"))).isTrue();
		assertThat(failing.tokens.getUnsavedCount()).isEqualTo(1);
		failing.tokens.destroy();
	}

	@Test
	void tokensThatAreLostAtTheEndAreTold(CapturedOutput output) {
		this.instance.connect("ann", EXPIRED);
		this.flaky.setFailingCommits(true);
		this.instance.tokens.getToken("ann");
		this.instance.tokens.destroy();
		assertThat(output.getAll()).contains("may have to connect again: [ann]");
	}

	@Test
	void rejectedValuesAreNotTold(CapturedOutput output) {
		this.instance.connect("ann", EXPIRED);
		this.jdbc.execute("ALTER TABLE basecamp_authorized_client "
				+ "ADD CONSTRAINT short CHECK (CHAR_LENGTH(refresh_token) < 10 OR expires_at < "
				+ this.clock.instant().toEpochMilli() + ")");
		String token = this.instance.tokens.getToken("ann");
		assertThat(this.instance.tokens.getUnsavedCount()).isEqualTo(1);
		Throwable failure = catchThrowable(() -> this.instance.connect("bob", FRESH));
		assertThat(failure).isInstanceOf(BasecampTokenUnavailableException.class).hasMessageContaining("SQL state 23");
		assertThat(getStackTrace(failure)).doesNotContain("canary");
		assertThat(output.getAll()).contains("cannot be saved").doesNotContain("canary");
		assertThat(token).contains("canary");
	}

	@Test
	void connectionGoesBackWithItsQueryTimeout() throws SQLException {
		this.dataSource.close();
		this.dataSource = TestDatabase.connect(this.dataSource.getJdbcUrl());
		this.dataSource.setMaximumPoolSize(1);
		Instance only = new Instance(this.dataSource, this.registrations);
		only.connect("ann", EXPIRED);
		only.tokens.getToken("ann");
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			assertThat(statement.getQueryTimeout()).isZero();
		}
	}

	@Test
	void registrationIsLookedUpBeforeAConnectionIsHeld() {
		this.instance.connect("ann", EXPIRED);
		ClientRegistrationRepository inDatabase = (registrationId) -> {
			assertThat(this.dataSource.getHikariPoolMXBean().getActiveConnections()).isZero();
			return this.registrations.findByRegistrationId(registrationId);
		};
		Instance other = new Instance(this.dataSource, inDatabase);
		assertThat(this.launchpad.hasIssued(other.tokens.getToken("ann"))).isTrue();
	}

	/**
	 * The library's part of one running application.
	 */
	private final class Instance {

		private final JdbcBasecampAuthorizedClientService service;

		private final AuthorizedClientAccessTokenProvider tokens;

		Instance(DataSource dataSource, ClientRegistrationRepository registrations) {
			this(dataSource, registrations, null);
		}

		Instance(DataSource dataSource, ClientRegistrationRepository registrations,
				@Nullable ServicePrincipal servicePrincipal) {
			TokenTable table = new TokenTable("basecamp_authorized_client", TokenEncryption.of(List.of()));
			TestClock clock = TokenStoreFaultsTests.this.clock;
			this.service = new JdbcBasecampAuthorizedClientService(new JdbcTokenStore(dataSource, table, 1000, clock),
					registrations, (registration) -> true, (event) -> {
					});
			this.tokens = new AuthorizedClientAccessTokenProvider("basecamp", registrations, this.service,
					LaunchpadTokenClients.create().refreshToken(), (event) -> {
					}, servicePrincipal, 2, clock);
		}

		OAuth2AuthorizedClient connect(String principal, long expiredSecondsAgo) {
			LaunchpadServer launchpad = TokenStoreFaultsTests.this.launchpad;
			OAuth2AuthorizedClient client = launchpad.connect(launchpad.registration(), principal, expiredSecondsAgo);
			save(client);
			return client;
		}

		void save(OAuth2AuthorizedClient client) {
			this.service.saveAuthorizedClient(client, new TestingAuthenticationToken(client.getPrincipalName(), ""));
		}

	}

}
