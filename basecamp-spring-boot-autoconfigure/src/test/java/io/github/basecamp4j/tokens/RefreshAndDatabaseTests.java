package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * What becomes of connections when the database, or the caller's use of it, gets in the
 * way. The server rotates refresh tokens, so that whatever is not saved is lost.
 */
@ParameterizedClass
@MethodSource("io.github.basecamp4j.tokens.TestDatabase#available")
class RefreshAndDatabaseTests {

	private static final long EXPIRED = 60;

	private static final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> TOKEN_CLIENT = LaunchpadTokenClients
		.create()
		.refreshToken();

	private final TestClock clock = new TestClock();

	private final LaunchpadServer launchpad = new LaunchpadServer(true);

	private final InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
			this.launchpad.registration());

	@Parameter
	private TestDatabase database;

	private HikariDataSource dataSource;

	private FlakyDataSource flaky;

	private Instance instance;

	@BeforeEach
	void createInstance() {
		this.dataSource = this.database.create();
		this.flaky = new FlakyDataSource(this.dataSource);
		this.instance = new Instance(this.flaky);
	}

	@AfterEach
	void close() {
		this.instance.tokens.destroy();
		this.launchpad.close();
		this.dataSource.close();
	}

	@Test
	void rollbackOfTheCallersTransactionLosesNothing() {
		TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(this.dataSource));
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		jdbc.execute("CREATE TABLE ledger (entry varchar(100))");
		Instance instance = new Instance(new TransactionAwareDataSourceProxy(this.dataSource));
		for (int i = 0; i < 100; i++) {
			String principal = "user-" + i;
			instance.connect(principal, EXPIRED);
			String token = transaction.execute((status) -> {
				jdbc.update("INSERT INTO ledger VALUES (?)", principal);
				status.setRollbackOnly();
				return instance.tokens.getToken(principal);
			});
			assertThat(new Instance(this.dataSource).tokens.getToken(principal)).isEqualTo(token);
		}
		assertThat(this.launchpad.calls()).isEqualTo(100);
		assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM ledger", Integer.class)).isZero();
		assertThat(this.dataSource.getHikariPoolMXBean().getActiveConnections()).isZero();
	}

	@Test
	void databaseCutOffAtSaveServesFromMemoryAndSavesLater() {
		this.instance.connect("ann", EXPIRED);
		this.flaky.setFailingCommits(true);
		String token = this.instance.tokens.getToken("ann");
		assertThat(this.launchpad.hasIssued(token)).isTrue();
		assertThat(this.instance.tokens.getUnsavedCount()).isEqualTo(1);
		this.flaky.setDown(true);
		assertThat(this.instance.tokens.getToken("ann")).isEqualTo(token);
		this.flaky.setDown(false);
		this.flaky.setFailingCommits(false);
		await().atMost(Duration.ofSeconds(20)).until(() -> this.instance.tokens.getUnsavedCount() == 0);
		assertThat(new Instance(this.dataSource).tokens.getToken("ann")).isEqualTo(token);
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void tokensThatCouldNotBeSavedAreSavedAtTheEnd() {
		this.instance.connect("ann", EXPIRED);
		this.flaky.setFailingCommits(true);
		String token = this.instance.tokens.getToken("ann");
		this.flaky.setFailingCommits(false);
		this.instance.tokens.destroy();
		assertThat(new Instance(this.dataSource).tokens.getToken("ann")).isEqualTo(token);
	}

	@Test
	void unsavedTokensHealAConnectionThatAnotherInstanceFoundDead() {
		this.instance.connect("ann", EXPIRED);
		this.flaky.setFailingCommits(true);
		String token = this.instance.tokens.getToken("ann");
		assertThatExceptionOfType(BasecampNotConnectedException.class)
			.isThrownBy(() -> new Instance(this.dataSource).tokens.getToken("ann"));
		this.flaky.setFailingCommits(false);
		this.instance.tokens.destroy();
		assertThat(new Instance(this.dataSource).tokens.getToken("ann")).isEqualTo(token);
	}

	@Test
	void unsavedTokensDoNotReplaceThoseOfANewConnection() {
		this.instance.connect("ann", EXPIRED);
		this.flaky.setFailingCommits(true);
		this.instance.tokens.getToken("ann");
		this.flaky.setDown(true);
		OAuth2AuthorizedClient renewed = new Instance(this.dataSource).connect("ann", -10 * 24 * 3600);
		this.flaky.setFailingCommits(false);
		this.flaky.setDown(false);
		this.instance.tokens.destroy();
		assertThat(new Instance(this.dataSource).tokens.getToken("ann"))
			.isEqualTo(renewed.getAccessToken().getTokenValue());
		assertThat(this.instance.tokens.getToken("ann")).isEqualTo(renewed.getAccessToken().getTokenValue());
	}

	@Test
	void databaseThatIsAwayBeforeARefreshKeepsLaunchpadOutOfIt() {
		this.instance.connect("ann", EXPIRED);
		this.instance.service.loadAuthorizedClient("basecamp", "ann");
		this.flaky.setDown(true);
		assertThatExceptionOfType(BasecampTokenUnavailableException.class)
			.isThrownBy(() -> this.instance.tokens.getToken("ann"))
			.withMessageContaining("the database is away");
		assertThat(this.launchpad.calls()).isZero();
		this.flaky.setDown(false);
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(this.launchpad.hasIssued(this.instance.tokens.getToken("ann"))).isTrue();
	}

	@Test
	void exhaustedPoolIsAClearError() throws Exception {
		this.instance.connect("ann", EXPIRED);
		try (HikariDataSource pool = TestDatabase.connect(this.dataSource.getJdbcUrl())) {
			pool.setConnectionTimeout(250);
			Instance instance = new Instance(pool);
			List<Connection> connections = new ArrayList<>();
			for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
				connections.add(pool.getConnection());
			}
			assertThatExceptionOfType(BasecampTokenUnavailableException.class)
				.isThrownBy(() -> instance.tokens.getToken("ann"))
				.withMessageContaining("Connection is not available");
			for (Connection connection : connections) {
				connection.close();
			}
			this.clock.advance(Duration.ofSeconds(2));
			assertThat(this.launchpad.hasIssued(instance.tokens.getToken("ann"))).isTrue();
		}
	}

	@Test
	void callersInTransactionsThatExhaustThePoolReadTheirTokens() throws Exception {
		int size = this.dataSource.getMaximumPoolSize();
		List<String> principals = IntStream.range(0, size).mapToObj((i) -> "user-" + i).toList();
		principals.forEach((principal) -> this.instance.connect(principal, -10 * 24 * 3600));
		TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(this.dataSource));
		AuthorizedClientAccessTokenProvider tokens = new Instance(this.dataSource).tokens;
		CyclicBarrier allInside = new CyclicBarrier(size);
		CyclicBarrier allHaveRead = new CyclicBarrier(size);
		ExecutorService executor = Executors.newFixedThreadPool(size);
		try {
			List<Future<String>> results = principals.stream()
				.map((principal) -> executor.submit(() -> transaction.execute((status) -> {
					waitFor(allInside);
					String token = tokens.getToken(principal);
					waitFor(allHaveRead);
					return token;
				})))
				.toList();
			for (Future<String> result : results) {
				assertThat(this.launchpad.hasIssued(result.get(60, TimeUnit.SECONDS))).isTrue();
			}
		}
		finally {
			executor.shutdownNow();
			tokens.destroy();
		}
	}

	@Test
	void connectionThatTheCallersTransactionCannotSeeIsFoundAllTheSame() {
		TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(this.dataSource));
		transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		Instance other = new Instance(this.dataSource);
		String token = transaction.execute((status) -> {
			jdbc.queryForObject("SELECT COUNT(*) FROM basecamp_authorized_client", Integer.class);
			CompletableFuture.runAsync(() -> this.instance.connect("ann", -10 * 24 * 3600)).join();
			return other.tokens.getToken("ann");
		});
		assertThat(this.launchpad.hasIssued(token)).isTrue();
	}

	@Test
	void transactionThatHasFailedDoesNotHideAConnection() {
		this.instance.connect("ann", -10 * 24 * 3600);
		TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(this.dataSource));
		JdbcTemplate jdbc = new JdbcTemplate(this.dataSource);
		Instance other = new Instance(this.dataSource);
		String token = transaction.execute((status) -> {
			status.setRollbackOnly();
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.execute("SELECT nothing"));
			return other.tokens.getToken("ann");
		});
		assertThat(this.launchpad.hasIssued(token)).isTrue();
	}

	@Test
	void atMostTwoRefreshesHoldAConnection() throws Exception {
		CountDownLatch answer = new CountDownLatch(1);
		this.launchpad.beforeAnswer(() -> waitFor(answer));
		ExecutorService executor = Executors.newFixedThreadPool(8);
		try {
			List<Future<String>> results = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				String principal = "user-" + i;
				this.instance.connect(principal, EXPIRED);
				this.instance.service.loadAuthorizedClient("basecamp", principal);
				results.add(executor.submit(() -> this.instance.tokens.getToken(principal)));
			}
			await().until(() -> this.launchpad.calls() == 2);
			assertThat(this.dataSource.getHikariPoolMXBean().getActiveConnections()).isEqualTo(2);
			answer.countDown();
			for (Future<String> result : results) {
				assertThat(this.launchpad.hasIssued(result.get(20, TimeUnit.SECONDS))).isTrue();
			}
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(this.launchpad.calls()).isEqualTo(8);
	}

	@Test
	void aJobOfManyThreadsForManyPrincipalsWaitsForItsTurns() throws Exception {
		this.launchpad.beforeAnswer(() -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200)));
		AuthorizedClientAccessTokenProvider tokens = tokens(this.instance.service, 6);
		List<String> principals = IntStream.range(0, 200).mapToObj((i) -> "user-" + i).toList();
		principals.forEach((principal) -> this.instance.connect(principal, EXPIRED));
		ExecutorService executor = Executors.newFixedThreadPool(100);
		try {
			List<Future<String>> results = principals.stream()
				.map((principal) -> executor.submit(() -> tokens.getToken(principal)))
				.toList();
			for (Future<String> result : results) {
				assertThat(this.launchpad.hasIssued(result.get(60, TimeUnit.SECONDS))).isTrue();
			}
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(this.launchpad.calls()).isEqualTo(200);
	}

	@Test
	void refreshByAnotherInstanceIsWaitedFor() throws Exception {
		this.instance.connect("ann", EXPIRED);
		Instance other = new Instance(this.dataSource);
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch answer = new CountDownLatch(1);
		this.launchpad.beforeAnswer(() -> {
			asked.countDown();
			waitFor(answer);
		});
		ExecutorService executor = Executors.newFixedThreadPool(2);
		try {
			Future<String> first = executor.submit(() -> this.instance.tokens.getToken("ann"));
			waitFor(asked);
			Future<String> second = executor.submit(() -> other.tokens.getToken("ann"));
			await().pollDelay(Duration.ofSeconds(1)).until(() -> !second.isDone());
			answer.countDown();
			assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(first.get(20, TimeUnit.SECONDS));
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void refreshByAnotherInstanceIsNoticedWhileThisOneBacksOff() {
		this.instance.connect("ann", EXPIRED);
		this.launchpad.answerWith(503);
		assertThatExceptionOfType(BasecampTokenUnavailableException.class)
			.isThrownBy(() -> this.instance.tokens.getToken("ann"));
		this.launchpad.answerWith(200);
		String token = new Instance(this.dataSource).tokens.getToken("ann");
		assertThat(this.instance.tokens.getToken("ann")).isEqualTo(token);
		assertThat(this.launchpad.calls()).isEqualTo(2);
	}

	@Test
	void databaseThatFailedIsLeftAloneWhileThisInstanceBacksOff() {
		this.instance.connect("ann", EXPIRED);
		this.instance.service.loadAuthorizedClient("basecamp", "ann");
		this.flaky.setDown(true);
		int connections = this.flaky.attempts();
		for (int i = 0; i < 10; i++) {
			assertThatExceptionOfType(BasecampTokenUnavailableException.class)
				.isThrownBy(() -> this.instance.tokens.getToken("ann"));
		}
		assertThat(this.flaky.attempts()).isEqualTo(connections + 1);
	}

	@Test
	void tokensThatArriveAfterTheirCallerWasInterruptedAreSaved() throws Exception {
		this.instance.connect("ann", EXPIRED);
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch answer = new CountDownLatch(1);
		this.launchpad.beforeAnswer(() -> {
			asked.countDown();
			waitFor(answer);
		});
		AtomicReference<Throwable> failure = new AtomicReference<>();
		AtomicBoolean interrupted = new AtomicBoolean();
		Thread caller = new Thread(() -> {
			failure.set(catchThrowable(() -> this.instance.tokens.getToken("ann")));
			interrupted.set(Thread.currentThread().isInterrupted());
		});
		caller.start();
		waitFor(asked);
		caller.interrupt();
		caller.join(20_000);
		assertThat(failure.get()).isInstanceOf(BasecampTokenUnavailableException.class)
			.hasMessageContaining("interrupted");
		assertThat(interrupted).isTrue();
		answer.countDown();
		assertThat(this.launchpad.hasIssued(this.instance.tokens.getToken("ann"))).isTrue();
		assertThat(new Instance(this.dataSource).tokens.getToken("ann"))
			.isEqualTo(this.instance.tokens.getToken("ann"));
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void interruptIsToldAsSuchAndNoReasonToBackOff() {
		this.instance.connect("ann", EXPIRED);
		this.instance.service.loadAuthorizedClient("basecamp", "ann");
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(BasecampTokenUnavailableException.class)
			.isThrownBy(() -> this.instance.tokens.getToken("ann"))
			.withMessageContaining("interrupted");
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.launchpad.calls()).isZero();
		assertThat(this.launchpad.hasIssued(this.instance.tokens.getToken("ann"))).isTrue();
	}

	@Test
	void tokensThatCouldNotBeSavedAreSavedAtTheEndByAThreadThatIsInterrupted() {
		this.instance.connect("ann", EXPIRED);
		this.flaky.setFailingCommits(true);
		String token = this.instance.tokens.getToken("ann");
		this.flaky.setFailingCommits(false);
		Thread.currentThread().interrupt();
		this.instance.tokens.destroy();
		assertThat(Thread.interrupted()).isTrue();
		await().untilAsserted(() -> assertThat(new Instance(this.dataSource).tokens.getToken("ann")).isEqualTo(token));
	}

	@Test
	void interruptWhileTwoOthersRefreshIsToldAsSuchAndNoReasonToBackOff() throws Exception {
		CountDownLatch answer = new CountDownLatch(1);
		this.launchpad.beforeAnswer(() -> waitFor(answer));
		ExecutorService executor = Executors.newFixedThreadPool(3);
		try {
			List<Future<String>> results = new ArrayList<>();
			for (String principal : List.of("bob", "cid")) {
				this.instance.connect(principal, EXPIRED);
				results.add(executor.submit(() -> this.instance.tokens.getToken(principal)));
			}
			await().until(() -> this.launchpad.calls() == 2);
			this.instance.connect("ann", EXPIRED);
			AtomicReference<Throwable> failure = new AtomicReference<>();
			Thread caller = new Thread(() -> failure.set(catchThrowable(() -> this.instance.tokens.getToken("ann"))));
			caller.start();
			await().until(() -> caller.getState() == Thread.State.TIMED_WAITING);
			caller.interrupt();
			caller.join(20_000);
			assertThat(failure.get()).isInstanceOf(BasecampTokenUnavailableException.class)
				.hasMessageContaining("interrupted");
			answer.countDown();
			assertThat(this.launchpad.hasIssued(this.instance.tokens.getToken("ann"))).isTrue();
			for (Future<String> result : results) {
				assertThat(this.launchpad.hasIssued(result.get(20, TimeUnit.SECONDS))).isTrue();
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	@Test
	void refusedTokenThatAnotherInstanceReplacedIsNotRefreshedAgain() {
		this.instance.connect("ann", -10 * 24 * 3600);
		String refused = this.instance.tokens.getToken("ann");
		Instance other = new Instance(this.dataSource);
		assertThat(other.tokens.replaceRefusedToken("ann", refused)).isTrue();
		assertThat(this.instance.tokens.replaceRefusedToken("ann", refused)).isTrue();
		assertThat(this.instance.tokens.getToken("ann")).isEqualTo(other.tokens.getToken("ann"));
		assertThat(this.instance.tokens.replaceRefusedToken("ann", other.tokens.getToken("ann"))).isFalse();
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void steadyStateNeedsNoSql() {
		this.instance.connect("ann", -10 * 24 * 3600);
		this.instance.tokens.getToken("ann");
		int connections = this.flaky.connections();
		for (int i = 0; i < 1000; i++) {
			this.instance.tokens.getToken("ann");
		}
		assertThat(this.flaky.connections()).isEqualTo(connections);
	}

	private AuthorizedClientAccessTokenProvider tokens(JdbcBasecampAuthorizedClientService service,
			int maxConcurrentRefreshes) {
		return new AuthorizedClientAccessTokenProvider("basecamp", this.registrations, service, TOKEN_CLIENT,
				(event) -> {
				}, null, maxConcurrentRefreshes, this.clock);
	}

	private static void waitFor(CyclicBarrier barrier) {
		try {
			barrier.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The library's part of one running application.
	 */
	private final class Instance {

		private final JdbcBasecampAuthorizedClientService service;

		private final AuthorizedClientAccessTokenProvider tokens;

		Instance(DataSource dataSource) {
			TokenTable table = new TokenTable("basecamp_authorized_client", TokenEncryption.of(List.of()));
			TestClock clock = RefreshAndDatabaseTests.this.clock;
			this.service = new JdbcBasecampAuthorizedClientService(new JdbcTokenStore(dataSource, table, 1000, clock),
					RefreshAndDatabaseTests.this.registrations, BasecampClientRegistrations::isBasecamp, (event) -> {
					});
			this.tokens = tokens(this.service, 2);
		}

		OAuth2AuthorizedClient connect(String principal, long expiredSecondsAgo) {
			LaunchpadServer launchpad = RefreshAndDatabaseTests.this.launchpad;
			OAuth2AuthorizedClient client = launchpad.connect(launchpad.registration(), principal, expiredSecondsAgo);
			this.service.saveAuthorizedClient(client, new TestingAuthenticationToken(principal, ""));
			return client;
		}

	}

}
