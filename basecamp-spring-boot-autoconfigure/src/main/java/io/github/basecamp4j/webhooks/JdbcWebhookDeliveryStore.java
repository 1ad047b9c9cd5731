package io.github.basecamp4j.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@link WebhookDeliveryStore} in a database, for all instances of an application. No
 * transaction is open while listeners run. Whoever ends without having published what it
 * claimed loses the claim after ten minutes; events are forgotten after thirty days.
 */
public final class JdbcWebhookDeliveryStore implements WebhookDeliveryStore, InitializingBean {

	private static final Duration CLAIM = Duration.ofMinutes(10);

	private static final Duration MEMORY = Duration.ofDays(30);

	private static final Duration CLEANING = Duration.ofHours(1);

	private static final int MAX_KIND_LENGTH = 100;

	private static final String KEY = " WHERE event_id = ? AND kind = ?";

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final String table;

	private final Clock clock;

	private final AtomicLong nextCleaning = new AtomicLong();

	/**
	 * Create a store.
	 * @param dataSource the database
	 * @param table the table, whose name becomes part of the statements as it is
	 */
	public JdbcWebhookDeliveryStore(DataSource dataSource, String table) {
		this(dataSource, table, Clock.systemUTC());
	}

	JdbcWebhookDeliveryStore(DataSource dataSource, String table, Clock clock) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.table = table;
		this.clock = clock;
	}

	/**
	 * Check that the table is there.
	 */
	@Override
	public void afterPropertiesSet() {
		try {
			this.jdbc
				.queryForList("SELECT event_id, kind, claimed_at, published_at FROM " + this.table + " WHERE 1 = 0");
		}
		catch (DataAccessException ex) {
			throw new IllegalStateException("Table '" + this.table
					+ "', which remembers the deliveries of Basecamp's webhooks, cannot be read. Create it with "
					+ "io/github/basecamp4j/webhooks/schema-{postgresql,mysql,mariadb,h2}.sql of the library, let the "
					+ "application create it (basecamp.token-store.initialize-schema=always), or name the one you have "
					+ "(basecamp.webhooks.table)", ex);
		}
	}

	@Override
	public Claim claim(long eventId, String kind) {
		long now = this.clock.millis();
		forgetOldEvents(now);
		if (insert(eventId, kind, now)) {
			return Claim.GRANTED;
		}
		Row row = find(eventId, kind);
		if (row == null) {
			return Claim.TAKEN;
		}
		if (row.published()) {
			return Claim.PUBLISHED;
		}
		boolean abandoned = row.claimedAt() < now - CLAIM.toMillis();
		return (abandoned && update(
				"UPDATE " + this.table + " SET claimed_at = ?" + KEY + " AND claimed_at = ? AND published_at IS NULL",
				now, eventId, key(kind), row.claimedAt())) ? Claim.GRANTED : Claim.TAKEN;
	}

	private boolean insert(long eventId, String kind, long now) {
		try {
			return update("INSERT INTO " + this.table + " (event_id, kind, claimed_at) VALUES (?, ?, ?)", eventId,
					key(kind), now);
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

	private @Nullable Row find(long eventId, String kind) {
		List<Row> rows = this.transaction
			.execute((status) -> this.jdbc.query("SELECT claimed_at, published_at FROM " + this.table + KEY,
					(result, number) -> new Row(result.getLong(1), result.getObject(2) != null), eventId, key(kind)));
		return (rows == null || rows.isEmpty()) ? null : rows.get(0);
	}

	@Override
	public void published(long eventId, String kind) {
		update("UPDATE " + this.table + " SET published_at = ?" + KEY, this.clock.millis(), eventId, key(kind));
	}

	@Override
	public void release(long eventId, String kind) {
		update("DELETE FROM " + this.table + KEY + " AND published_at IS NULL", eventId, key(kind));
	}

	private void forgetOldEvents(long now) {
		long due = this.nextCleaning.get();
		if (now >= due && this.nextCleaning.compareAndSet(due, now + CLEANING.toMillis())) {
			update("DELETE FROM " + this.table + " WHERE claimed_at < ?", now - MEMORY.toMillis());
		}
	}

	private boolean update(String sql, Object... values) {
		Integer changed = this.transaction.execute((status) -> this.jdbc.update(sql, values));
		return changed != null && changed > 0;
	}

	private static String key(String kind) {
		return (kind.length() <= MAX_KIND_LENGTH) ? kind : kind.substring(0, MAX_KIND_LENGTH);
	}

	/**
	 * A row of the table.
	 *
	 * @param claimedAt when the event was claimed
	 * @param published whether it was published
	 */
	private record Row(long claimedAt, boolean published) {
	}

}
