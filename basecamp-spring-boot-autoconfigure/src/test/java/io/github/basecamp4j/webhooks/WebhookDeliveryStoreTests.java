package io.github.basecamp4j.webhooks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import io.github.basecamp4j.webhooks.WebhookDeliveryStore.Claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for each kind of {@link WebhookDeliveryStore}.
 */
class WebhookDeliveryStoreTests {

	private static final String TABLE = "basecamp_webhook_delivery";

	private static EmbeddedPostgres postgres;

	private final List<HikariDataSource> dataSources = new ArrayList<>();

	private Instant now = Instant.parse("2026-03-14T09:30:00Z");

	@BeforeAll
	static void startServer() throws IOException {
		postgres = EmbeddedPostgres.start();
	}

	@AfterAll
	static void stopServer() throws IOException {
		postgres.close();
	}

	@AfterEach
	void close() {
		this.dataSources.forEach(HikariDataSource::close);
	}

	@ParameterizedTest
	@EnumSource
	void eventIsGrantedOnce(Kind kind) {
		WebhookDeliveryStore store = create(kind);
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.GRANTED);
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.TAKEN);
		store.published(7, "todo_created");
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.PUBLISHED);
		assertThat(store.claim(7, "todo_completed")).isEqualTo(Claim.GRANTED);
		assertThat(store.claim(8, "todo_created")).isEqualTo(Claim.GRANTED);
	}

	@ParameterizedTest
	@EnumSource
	void eventThatIsGivenBackIsGrantedAgain(Kind kind) {
		WebhookDeliveryStore store = create(kind);
		store.claim(7, "todo_created");
		store.release(7, "todo_created");
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.GRANTED);
	}

	@ParameterizedTest
	@EnumSource
	void kindOfAnyLengthIsRemembered(Kind kind) {
		WebhookDeliveryStore store = create(kind);
		String longest = "a".repeat(1000);
		assertThat(store.claim(7, longest)).isEqualTo(Claim.GRANTED);
		store.published(7, longest);
		assertThat(store.claim(7, longest)).isEqualTo(Claim.PUBLISHED);
	}

	@ParameterizedTest
	@EnumSource
	void eventIsGrantedToOneOfMany(Kind kind) throws Exception {
		WebhookDeliveryStore store = create(kind);
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			for (int id = 1; id <= 50; id++) {
				long eventId = id;
				List<Claim> claims = new ArrayList<>();
				for (Future<Claim> claim : threads
					.invokeAll(Collections.nCopies(8, (Callable<Claim>) () -> store.claim(eventId, "k")))) {
					claims.add(claim.get());
				}
				assertThat(claims).filteredOn(Claim.GRANTED::equals).hasSize(1);
				assertThat(claims).filteredOn(Claim.TAKEN::equals).hasSize(7);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void memoryForgetsTheOldestFirst() {
		WebhookDeliveryStore store = WebhookDeliveryStore.inMemory(2);
		for (long id = 1; id <= 3; id++) {
			store.claim(id, "todo_created");
			store.published(id, "todo_created");
		}
		assertThat(store.claim(3, "todo_created")).isEqualTo(Claim.PUBLISHED);
		assertThat(store.claim(2, "todo_created")).isEqualTo(Claim.PUBLISHED);
		assertThat(store.claim(1, "todo_created")).isEqualTo(Claim.GRANTED);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
	void claimOfAnInstanceThatDiedIsGrantedAgainAfterTenMinutes(Kind kind) {
		WebhookDeliveryStore store = create(kind);
		store.claim(7, "todo_created");
		this.now = this.now.plus(Duration.ofMinutes(10));
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.TAKEN);
		this.now = this.now.plusMillis(1);
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.GRANTED);
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.TAKEN);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
	void databaseForgetsAfterThirtyDays(Kind kind) {
		WebhookDeliveryStore store = create(kind);
		store.claim(7, "todo_created");
		store.published(7, "todo_created");
		this.now = this.now.plus(Duration.ofDays(30));
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.PUBLISHED);
		this.now = this.now.plus(Duration.ofHours(2));
		store.claim(8, "todo_created");
		assertThat(new JdbcTemplate(this.dataSources.get(0)).queryForList("SELECT event_id FROM " + TABLE, Long.class))
			.containsExactly(8L);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMORY")
	void databaseRemembersWithoutAutoCommit(Kind kind) {
		WebhookDeliveryStore store = create(kind);
		HikariDataSource manual = connect(this.dataSources.get(0).getJdbcUrl());
		manual.setAutoCommit(false);
		new JdbcWebhookDeliveryStore(manual, TABLE).claim(7, "todo_created");
		new JdbcWebhookDeliveryStore(manual, TABLE).published(7, "todo_created");
		assertThat(store.claim(7, "todo_created")).isEqualTo(Claim.PUBLISHED);
	}

	@Test
	void missingTableIsToldAtStart() {
		JdbcWebhookDeliveryStore store = new JdbcWebhookDeliveryStore(connect(Kind.H2.url()), "ledger_deliveries");
		assertThatIllegalStateException().isThrownBy(store::afterPropertiesSet)
			.withMessageContaining("'ledger_deliveries'")
			.withMessageContaining("basecamp.token-store.initialize-schema=always");
	}

	private WebhookDeliveryStore create(Kind kind) {
		if (kind == Kind.MEMORY) {
			return WebhookDeliveryStore.inMemory(100);
		}
		HikariDataSource dataSource = connect(kind.url());
		new ResourceDatabasePopulator(
				new ClassPathResource("io/github/basecamp4j/webhooks/schema-" + kind.name().toLowerCase() + ".sql"))
			.execute(dataSource);
		InstantSource time = () -> this.now;
		JdbcWebhookDeliveryStore store = new JdbcWebhookDeliveryStore(dataSource, TABLE, time.withZone(ZoneOffset.UTC));
		store.afterPropertiesSet();
		return store;
	}

	private HikariDataSource connect(String url) {
		HikariDataSource dataSource = new HikariDataSource();
		dataSource.setJdbcUrl(url);
		dataSource.setMinimumIdle(0);
		this.dataSources.add(dataSource);
		return dataSource;
	}

	enum Kind {

		MEMORY, H2, POSTGRESQL;

		String url() {
			String name = "webhooks" + UUID.randomUUID().toString().replace("-", "");
			if (this == H2) {
				return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
			}
			new JdbcTemplate(postgres.getPostgresDatabase()).execute("CREATE SCHEMA " + name);
			return postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
		}

	}

}
