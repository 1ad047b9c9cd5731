package io.github.basecamp4j.tokens;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

@ParameterizedClass
@MethodSource("io.github.basecamp4j.tokens.TestDatabase#available")
class JdbcBasecampAuthorizedClientServiceTests {

	private static final String OLD_KEY = key();

	private static final String NEW_KEY = key();

	private static final String KEY_THAT_IS_GONE = key();

	private final ClientRegistration basecamp = BasecampClientRegistrations.builder("basecamp").clientId("id").build();

	private final ClientRegistration other = ClientRegistration.withClientRegistration(this.basecamp)
		.registrationId("other")
		.tokenUri("https://id.example.com/token")
		.providerConfigurationMetadata(Map.of())
		.build();

	private final TestClock clock = new TestClock();

	private final List<Object> events = new ArrayList<>();

	@Parameter
	private TestDatabase database;

	private HikariDataSource dataSource;

	private JdbcTemplate jdbc;

	@BeforeEach
	void createDatabase() {
		this.dataSource = this.database.create();
		this.jdbc = new JdbcTemplate(this.dataSource);
	}

	@AfterEach
	void closeDatabase() {
		this.dataSource.close();
	}

	@Test
	void loadReturnsWhatWasSaved() {
		JdbcBasecampAuthorizedClientService service = service();
		save(service, "ann", "canary-access", "canary-refresh");
		OAuth2AuthorizedClient loaded = load(service(), "ann");
		assertThat(loaded.getPrincipalName()).isEqualTo("ann");
		assertThat(loaded.getClientRegistration()).isSameAs(this.basecamp);
		assertThat(loaded.getAccessToken().getTokenValue()).isEqualTo("canary-access");
		assertThat(loaded.getRefreshToken().getTokenValue()).isEqualTo("canary-refresh");
		assertThat(this.events).containsExactly(new BasecampConnectedEvent("basecamp", "ann"));
	}

	@Test
	void loadWhenNothingIsSavedReturnsNull() {
		assertThat(load(service(), "ann")).isNull();
	}

	@Test
	void expiryIsTheSameInstantInEveryTimeZone() {
		OAuth2AuthorizedClient client = LaunchpadServer.client(this.basecamp, "ann", "canary-access", "canary-refresh",
				-3600);
		Instant expiresAt = client.getAccessToken().getExpiresAt().truncatedTo(ChronoUnit.MILLIS);
		TimeZone zone = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			service().saveAuthorizedClient(client, principal("ann"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
			assertThat(load(service(), "ann").getAccessToken().getExpiresAt()).isEqualTo(expiresAt);
		}
		finally {
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void firstSavesInParallelDoNotCollide() throws Exception {
		int threads = 20;
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService executor = Executors.newFixedThreadPool(threads);
		try {
			List<Future<?>> saves = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				JdbcBasecampAuthorizedClientService service = service();
				String token = "canary-access-" + i;
				saves.add(executor.submit(() -> {
					start.await();
					save(service, "ann", token, "canary-refresh");
					return null;
				}));
			}
			start.countDown();
			for (Future<?> save : saves) {
				save.get();
			}
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(load(service(), "ann").getAccessToken().getTokenValue()).startsWith("canary-access-");
	}

	@Test
	void missingRefreshTokenDoesNotOverwriteTheOneThatIsThere() {
		JdbcBasecampAuthorizedClientService service = service();
		save(service, "ann", "canary-access-1", "canary-refresh-1");
		save(service, "ann", "canary-access-2", null);
		OAuth2AuthorizedClient loaded = load(service, "ann");
		assertThat(loaded.getAccessToken().getTokenValue()).isEqualTo("canary-access-2");
		assertThat(loaded.getRefreshToken().getTokenValue()).isEqualTo("canary-refresh-1");
	}

	@Test
	void principalsAreToldApartByCaseAndSpacesAndMayHaveLongNames() {
		JdbcBasecampAuthorizedClientService service = service();
		String longName = "n".repeat(500);
		save(service, "ann", "canary-access-ann", "canary-refresh");
		save(service, "Ann", "canary-access-Ann", "canary-refresh");
		assertThat(load(service(), "ann ")).isNull();
		save(service, longName, "canary-access-long", "canary-refresh");
		assertThat(load(service(), "ann").getAccessToken().getTokenValue()).isEqualTo("canary-access-ann");
		assertThat(load(service(), "Ann").getAccessToken().getTokenValue()).isEqualTo("canary-access-Ann");
		assertThat(load(service(), longName).getAccessToken().getTokenValue()).isEqualTo("canary-access-long");
	}

	@Test
	void rowOfUnknownRegistrationDoesNoHarm() {
		JdbcBasecampAuthorizedClientService service = service();
		save(service, "ann", "canary-access", "canary-refresh");
		this.jdbc.update("UPDATE basecamp_authorized_client SET registration_id = 'gone'");
		assertThat(service().<OAuth2AuthorizedClient>loadAuthorizedClient("gone", "ann")).isNull();
		assertThat(load(service(), "ann")).isNull();
		assertThat(JdbcBasecampAuthorizedClientService.tokenStoreOf(service()).list("basecamp")).isEmpty();
	}

	@Test
	void otherRegistrationsStayInMemory() {
		JdbcBasecampAuthorizedClientService service = service();
		service.saveAuthorizedClient(
				LaunchpadServer.client(this.other, "ann", "canary-access", "canary-refresh", -3600), principal("ann"));
		assertThat(service.<OAuth2AuthorizedClient>loadAuthorizedClient("other", "ann")).isNotNull();
		assertThat(rows()).isEmpty();
		assertThat(this.events).isEmpty();
		service.removeAuthorizedClient("other", "ann");
		assertThat(service.<OAuth2AuthorizedClient>loadAuthorizedClient("other", "ann")).isNull();
	}

	@Test
	void refreshTokenOfADeadConnectionIsNotHandedOut() {
		JdbcBasecampAuthorizedClientService service = service();
		save(service, "ann", "canary-access", "canary-refresh");
		service.saveAuthorizedClient(
				LaunchpadServer.client(this.basecamp, "bob", "canary-access", "canary-refresh", 60), principal("bob"));
		for (String principal : List.of("ann", "bob")) {
			JdbcBasecampAuthorizedClientService.tokenStoreOf(service)
				.update(new ConnectionId("basecamp", principal), true, (present) -> present.dead(Instant.now()));
		}
		assertThat(load(service, "ann").getRefreshToken()).isNull();
		assertThat(load(service, "bob")).isNull();
		assertThat(row("bob").get("refresh_token")).isEqualTo("canary-refresh");
		save(service, "bob", "canary-access-2", "canary-refresh-2");
		assertThat(load(service, "bob").getRefreshToken().getTokenValue()).isEqualTo("canary-refresh-2");
	}

	@Test
	void removeForgetsTokensAtOnce() {
		JdbcBasecampAuthorizedClientService service = service();
		save(service, "ann", "canary-access", "canary-refresh");
		load(service, "ann");
		service.removeAuthorizedClient("basecamp", "ann");
		assertThat(load(service, "ann")).isNull();
		assertThat(rows()).isEmpty();
		service.removeAuthorizedClient("basecamp", "ann");
		assertThat(this.events).containsExactly(new BasecampConnectedEvent("basecamp", "ann"),
				new BasecampDisconnectedEvent("basecamp", "ann"));
	}

	@Test
	void removalByAnotherInstanceIsNoticedWithinAMinute() {
		JdbcBasecampAuthorizedClientService service = service();
		save(service, "ann", "canary-access", "canary-refresh");
		load(service, "ann");
		service().removeAuthorizedClient("basecamp", "ann");
		assertThat(load(service, "ann")).isNotNull();
		this.clock.advance(Duration.ofSeconds(61));
		await().untilAsserted(() -> assertThat(load(service, "ann")).isNull());
	}

	@Test
	void removalByAnotherInstanceIsNoticedAtOnceAfterAQuietTime() {
		JdbcBasecampAuthorizedClientService service = service();
		save(service, "ann", "canary-access", "canary-refresh");
		load(service, "ann");
		service().removeAuthorizedClient("basecamp", "ann");
		this.clock.advance(Duration.ofSeconds(121));
		assertThat(load(service, "ann")).isNull();
	}

	@Test
	void nobodyWithAValidTokenWaitsForTheDatabase() throws Exception {
		CountDownLatch asked = new CountDownLatch(2);
		CountDownLatch answer = new CountDownLatch(1);
		save(service(), "ann", "canary-access-1", "canary-refresh");
		JdbcBasecampAuthorizedClientService service = service(new DelegatingDataSource(this.dataSource) {

			@Override
			public Connection getConnection() throws SQLException {
				asked.countDown();
				if (asked.getCount() == 0) {
					assertThatNoException().isThrownBy(() -> answer.await(10, TimeUnit.SECONDS));
				}
				return super.getConnection();
			}

		});
		load(service, "ann");
		save(service(), "ann", "canary-access-2", "canary-refresh");
		this.clock.advance(Duration.ofSeconds(61));
		CompletableFuture<OAuth2AuthorizedClient> first = CompletableFuture.supplyAsync(() -> load(service, "ann"));
		assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(first.get(2, TimeUnit.SECONDS).getAccessToken().getTokenValue()).isEqualTo("canary-access-1");
		answer.countDown();
		await().untilAsserted(
				() -> assertThat(load(service, "ann").getAccessToken().getTokenValue()).isEqualTo("canary-access-2"));
	}

	@Test
	void tokensThatCannotBeDecryptedAnyMoreAreRefusedWithinAMinute() {
		JdbcBasecampAuthorizedClientService service = service(OLD_KEY);
		save(service, "ann", "canary-access", "canary-refresh");
		load(service, "ann");
		save(service(NEW_KEY), "ann", "canary-access", "canary-refresh");
		this.clock.advance(Duration.ofSeconds(61));
		await().untilAsserted(() -> assertThatIllegalStateException().isThrownBy(() -> load(service, "ann")));
	}

	@Test
	void loadAsksTheDatabaseOnceAMinute() {
		FlakyDataSource counting = new FlakyDataSource(this.dataSource);
		save(service(), "ann", "canary-access", "canary-refresh");
		JdbcBasecampAuthorizedClientService service = service(counting);
		for (int i = 0; i < 100; i++) {
			load(service, "ann");
		}
		assertThat(counting.connections()).isEqualTo(1);
		this.clock.advance(Duration.ofSeconds(61));
		for (int i = 0; i < 100; i++) {
			load(service, "ann");
		}
		await().until(() -> JdbcBasecampAuthorizedClientService.tokenStoreOf(service).background().isIdle());
		assertThat(counting.connections()).isEqualTo(2);
	}

	@Test
	void validTokensServeWhileTheDatabaseIsAway() {
		FlakyDataSource flaky = new FlakyDataSource(this.dataSource);
		JdbcBasecampAuthorizedClientService service = service(flaky);
		save(service, "ann", "canary-access", "canary-refresh");
		load(service, "ann");
		flaky.setDown(true);
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(load(service, "ann")).isNotNull();
		assertThatExceptionOfType(BasecampTokenUnavailableException.class).isThrownBy(() -> load(service, "bob"))
			.withMessageContaining("the database is away");
	}

	@Test
	void encryptedRowsShowNoToken() {
		save(service(NEW_KEY), "ann", "canary-access", "canary-refresh");
		Map<String, Object> row = row("ann");
		assertThat(row.values()).extracting(String::valueOf)
			.noneMatch((value) -> value.contains("access") || value.contains("refresh"));
		OAuth2AuthorizedClient loaded = load(service(NEW_KEY), "ann");
		assertThat(loaded.getAccessToken().getTokenValue()).isEqualTo("canary-access");
		assertThat(loaded.getRefreshToken().getTokenValue()).isEqualTo("canary-refresh");
	}

	@Test
	void swappedRowsAreRefused() {
		JdbcBasecampAuthorizedClientService service = service(NEW_KEY);
		save(service, "ann", "canary-access-ann", "canary-refresh-ann");
		save(service, "bob", "canary-access-bob", "canary-refresh-bob");
		this.jdbc.update("UPDATE basecamp_authorized_client SET principal_name = 'x' WHERE principal_name = 'ann'");
		this.jdbc.update("UPDATE basecamp_authorized_client SET principal_name = 'ann' WHERE principal_name = 'bob'");
		this.jdbc.update("UPDATE basecamp_authorized_client SET principal_name = 'bob' WHERE principal_name = 'x'");
		for (String principal : List.of("ann", "bob")) {
			assertThatIllegalStateException().isThrownBy(() -> load(service(NEW_KEY), principal))
				.withMessageContaining("belong to another row")
				.withMessageContaining(principal);
		}
	}

	@Test
	void swappedColumnsAreRefused() {
		save(service(NEW_KEY), "ann", "canary-access", "canary-refresh");
		Map<String, Object> row = row("ann");
		this.jdbc.update("UPDATE basecamp_authorized_client SET access_token = ?, refresh_token = ?",
				row.get("refresh_token"), row.get("access_token"));
		assertThatIllegalStateException().isThrownBy(() -> load(service(NEW_KEY), "ann"));
	}

	@Test
	void loadWithoutTheKeyIsRefused() {
		save(service(OLD_KEY), "ann", "canary-access", "canary-refresh");
		assertThatIllegalStateException().isThrownBy(() -> load(service(NEW_KEY), "ann"))
			.withMessageContaining("basecamp.token-store.encryption.keys");
		assertThatIllegalStateException().isThrownBy(() -> load(service(), "ann"));
	}

	@Test
	void savingAgainHealsARowThatCannotBeRead() {
		save(service(OLD_KEY), "ann", "canary-access-1", "canary-refresh-1");
		save(service(NEW_KEY), "ann", "canary-access-2", "canary-refresh-2");
		assertThat(load(service(NEW_KEY), "ann").getAccessToken().getTokenValue()).isEqualTo("canary-access-2");
	}

	@Test
	void plainRowsAreReadAndEncryptedWhenWritten() {
		save(service(), "ann", "canary-access-1", "canary-refresh-1");
		JdbcBasecampAuthorizedClientService encrypting = service(NEW_KEY);
		assertThat(load(encrypting, "ann").getAccessToken().getTokenValue()).isEqualTo("canary-access-1");
		JdbcBasecampAuthorizedClientService.tokenStoreOf(encrypting)
			.update(new ConnectionId("basecamp", "ann"), true, (present) -> present.replacedAt(Instant.now()));
		assertThat(row("ann").get("access_token")).asString().doesNotContain("access-1");
		assertThat(row("ann").get("refresh_token")).asString().doesNotContain("refresh-1");
	}

	@Test
	void rotateMovesAllRowsToTheFirstKey() {
		save(service(), "ann", "canary-access-ann", "canary-refresh-ann");
		save(service(OLD_KEY), "bob", "canary-access-bob", "canary-refresh-bob");
		save(service(NEW_KEY), "cid", "canary-access-cid", "canary-refresh-cid");
		assertThat(service(NEW_KEY, OLD_KEY).rotate()).isEqualTo(2);
		JdbcBasecampAuthorizedClientService withNewKeyOnly = service(NEW_KEY);
		for (String principal : List.of("ann", "bob", "cid")) {
			OAuth2AuthorizedClient loaded = load(withNewKeyOnly, principal);
			assertThat(loaded.getAccessToken().getTokenValue()).isEqualTo("canary-access-" + principal);
			assertThat(loaded.getRefreshToken().getTokenValue()).isEqualTo("canary-refresh-" + principal);
			assertThat(row(principal).get("access_token")).asString().startsWith("aesgcm:");
		}
		assertThat(withNewKeyOnly.rotate()).isZero();
	}

	@Test
	void rotateTellsWhomItCouldNotMoveAndMovesTheRest() {
		save(service(KEY_THAT_IS_GONE), "ann", "canary-access-ann", "canary-refresh-ann");
		save(service(OLD_KEY), "bob", "canary-access-bob", "canary-refresh-bob");
		save(service(KEY_THAT_IS_GONE), "cid", "canary-access-cid", "canary-refresh-cid");
		save(service(OLD_KEY), "dan", "canary-access-dan", "canary-refresh-dan");
		assertThatIllegalStateException().isThrownBy(() -> service(NEW_KEY, OLD_KEY).rotate())
			.withMessageContaining("[ann, cid]");
		for (String principal : List.of("bob", "dan")) {
			assertThat(load(service(NEW_KEY), principal).getAccessToken().getTokenValue())
				.isEqualTo("canary-access-" + principal);
		}
	}

	@Test
	void schemaScriptCanBeRepeated() {
		save(service(), "ann", "canary-access", "canary-refresh");
		this.database.createTable(this.dataSource);
		assertThat(load(service(), "ann")).isNotNull();
	}

	@Test
	void missingTableIsToldAtStart() {
		this.jdbc.execute("DROP TABLE basecamp_authorized_client");
		assertThatExceptionOfType(MissingTokenTableException.class).isThrownBy(service()::afterPropertiesSet)
			.withMessageContaining("basecamp_authorized_client");
	}

	@Test
	void missingColumnIsToldAtStart() {
		this.jdbc.execute("ALTER TABLE basecamp_authorized_client DROP COLUMN dead_since");
		assertThatExceptionOfType(MissingTokenTableException.class).isThrownBy(service()::afterPropertiesSet);
	}

	@Test
	void tableThatMayNotBeReadIsToldAtStart() {
		try (HikariDataSource clerk = this.database.connectWithoutRights(this.dataSource)) {
			assertThatExceptionOfType(DeniedTokenTableException.class).isThrownBy(service(clerk)::afterPropertiesSet)
				.withMessageContaining("basecamp_authorized_client");
		}
	}

	@Test
	void presentTableIsFine() {
		service().afterPropertiesSet();
	}

	@Test
	void databaseThatIsAwayDoesNotStopTheStart() {
		FlakyDataSource flaky = new FlakyDataSource(this.dataSource);
		flaky.setDown(true);
		service(flaky).afterPropertiesSet();
	}

	@Test
	void worksWithConnectionsThatDoNotCommitByThemselves() {
		this.dataSource.close();
		this.dataSource = TestDatabase.connect(this.database.createUrl());
		this.dataSource.setAutoCommit(false);
		this.database.createTable(this.dataSource);
		save(service(), "ann", "canary-access", "canary-refresh");
		assertThat(load(service(), "ann")).isNotNull();
	}

	private JdbcBasecampAuthorizedClientService service(String... keys) {
		return service(this.dataSource, keys);
	}

	private JdbcBasecampAuthorizedClientService service(javax.sql.DataSource dataSource, String... keys) {
		TokenTable table = new TokenTable("basecamp_authorized_client", TokenEncryption.of(List.of(keys)));
		return new JdbcBasecampAuthorizedClientService(new JdbcTokenStore(dataSource, table, 1000, this.clock),
				new InMemoryClientRegistrationRepository(this.basecamp, this.other),
				BasecampClientRegistrations::isBasecamp, (event) -> {
					synchronized (this.events) {
						this.events.add(event);
					}
				});
	}

	private void save(JdbcBasecampAuthorizedClientService service, String principal, String accessToken,
			@Nullable String refreshToken) {
		service.saveAuthorizedClient(
				LaunchpadServer.client(this.basecamp, principal, accessToken, refreshToken, -10 * 24 * 3600),
				principal(principal));
	}

	private @Nullable OAuth2AuthorizedClient load(JdbcBasecampAuthorizedClientService service, String principal) {
		return service.loadAuthorizedClient("basecamp", principal);
	}

	private List<Map<String, Object>> rows() {
		return this.jdbc.queryForList("SELECT * FROM basecamp_authorized_client");
	}

	private Map<String, Object> row(String principal) {
		return this.jdbc.queryForMap("SELECT * FROM basecamp_authorized_client WHERE principal_name = ?", principal);
	}

	private static TestingAuthenticationToken principal(String name) {
		return new TestingAuthenticationToken(name, "");
	}

	private static String key() {
		byte[] key = new byte[24];
		new SecureRandom().nextBytes(key);
		return "canary/key/" + Base64.getEncoder().encodeToString(key) + "=";
	}

}
