package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.util.Assert;

/**
 * {@link TokenStore} in a database table. A change holds the row's lock, so that other
 * instances wait for it.
 */
final class JdbcTokenStore implements TokenStore {

	private static final Log logger = LogFactory.getLog(JdbcTokenStore.class);

	private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(20);

	private final JdbcTransactions transactions;

	private final TokenTable table;

	private final BackgroundWork background = new BackgroundWork();

	private final TokenCache cache;

	private final UnsavedTokens unsaved = new UnsavedTokens(this::saveUnsaved);

	JdbcTokenStore(DataSource dataSource, TokenTable table, int cacheSize, Clock clock) {
		this.transactions = new JdbcTransactions(dataSource);
		this.table = table;
		this.cache = new TokenCache(cacheSize, clock, this.background);
	}

	void check() {
		try {
			this.transactions.tryExecute((connection) -> {
				this.table.check(connection);
				return true;
			});
		}
		catch (SQLException ex) {
			if (DeniedTokenTableException.isMeantBy(ex)) {
				throw new DeniedTokenTableException(this.table.name(), ex);
			}
			if (this.transactions.translate(ex) instanceof BadSqlGrammarException grammar) {
				throw new MissingTokenTableException(this.table.name(), grammar);
			}
			logger.warn("The database of the Basecamp token store cannot be used yet: " + ex.getMessage());
		}
	}

	@Override
	public @Nullable StoredTokens find(ConnectionId id) {
		StoredTokens waiting = this.unsaved.find(id);
		return (waiting != null) ? waiting : this.cache.get(id, () -> load(id),
				() -> this.transactions.inCallersTransaction((connection) -> this.table.find(connection, id)));
	}

	@Override
	public @Nullable StoredTokens read(ConnectionId id) {
		StoredTokens waiting = this.unsaved.find(id);
		if (waiting != null) {
			return waiting;
		}
		return this.cache.reload(id, () -> load(id));
	}

	private @Nullable StoredTokens load(ConnectionId id) {
		return this.transactions.<@Nullable StoredTokens>execute((connection) -> this.table.find(connection, id));
	}

	@Override
	public @Nullable StoredTokens update(ConnectionId id, boolean wait, UnaryOperator<StoredTokens> change) {
		return new Update(id, wait, change).run();
	}

	@Override
	public void addIfMissing(ConnectionId id, StoredTokens tokens) {
		if (read(id) == null) {
			insert(id, tokens);
		}
	}

	/**
	 * Save tokens that somebody just got from Launchpad, first ones or new ones.
	 */
	void save(ConnectionId id, StoredTokens tokens) {
		if (!overwrite(id, tokens) && !insert(id, tokens)) {
			overwrite(id, tokens);
		}
		this.unsaved.discard(id);
		this.cache.put(id, null);
	}

	private boolean overwrite(ConnectionId id, StoredTokens tokens) {
		return this.transactions.execute((connection) -> this.table.save(connection, id, tokens));
	}

	private boolean insert(ConnectionId id, StoredTokens tokens) {
		try {
			return this.transactions.tryExecute((connection) -> this.table.insert(connection, id, tokens));
		}
		catch (SQLException ex) {
			if (this.transactions.translate(ex) instanceof DuplicateKeyException) {
				return false;
			}
			throw this.transactions.unavailable(ex);
		}
	}

	boolean remove(ConnectionId id) {
		boolean removed = this.transactions.execute((connection) -> this.table.delete(connection, id));
		this.unsaved.discard(id);
		this.cache.put(id, null);
		return removed;
	}

	boolean revive(ConnectionId id) {
		boolean revived = this.transactions.execute((connection) -> this.table.revive(connection, id));
		this.cache.put(id, null);
		return revived;
	}

	List<BasecampConnection> list(String registrationId) {
		return this.transactions.execute((connection) -> this.table.list(connection, registrationId));
	}

	int rotate() {
		List<ConnectionId> ids = this.transactions.execute(this.table::ids);
		List<String> unreadable = new ArrayList<>();
		int rotated = 0;
		for (ConnectionId id : ids) {
			try {
				if (this.transactions
					.execute((connection) -> this.table.reencrypt(connection, id, (int) LOCK_TIMEOUT.toSeconds()))) {
					rotated++;
				}
			}
			catch (TokenDecryptionException ex) {
				unreadable.add(id.principalName());
			}
		}
		Assert.state(unreadable.isEmpty(),
				"The tokens of these principals cannot be decrypted, all others have the first key: " + unreadable);
		return rotated;
	}

	private void saveUnsaved(ConnectionId id) {
		StoredTokens saved = update(id, false, UnaryOperator.identity());
		if (saved == null && load(id) == null) {
			this.unsaved.discard(id);
			this.cache.put(id, null);
		}
	}

	@Override
	public BackgroundWork background() {
		return this.background;
	}

	@Override
	public int unsavedCount() {
		return this.unsaved.size();
	}

	@Override
	public void close() {
		this.background.close();
		this.unsaved.close();
	}

	/**
	 * One change of one row. The cache learns of it before the row is unlocked, so that
	 * whoever writes the row next has the last word there, too.
	 */
	private final class Update {

		private final ConnectionId id;

		private final boolean wait;

		private final UnaryOperator<StoredTokens> change;

		private @Nullable StoredTokens row;

		private @Nullable StoredTokens changed;

		private Update(ConnectionId id, boolean wait, UnaryOperator<StoredTokens> change) {
			this.id = id;
			this.wait = wait;
			this.change = change;
		}

		@Nullable StoredTokens run() {
			long end = System.nanoTime() + LOCK_TIMEOUT.toNanos();
			while (true) {
				try {
					JdbcTokenStore.this.transactions.<@Nullable StoredTokens>tryExecute(this::on);
					if (this.row != null || this.wait) {
						JdbcTokenStore.this.unsaved.discard(this.id);
					}
					return this.changed;
				}
				catch (RuntimeException | Error ex) {
					if (!keep(ex)) {
						throw ex;
					}
					return this.changed;
				}
				catch (SQLException ex) {
					if (keep(ex)) {
						return this.changed;
					}
					DataAccessException translated = JdbcTokenStore.this.transactions.translate(ex);
					boolean busy = this.row == null && (translated instanceof ConcurrencyFailureException
							|| translated instanceof QueryTimeoutException);
					if (!busy || System.nanoTime() > end) {
						throw JdbcTokenStore.this.transactions.unavailable(ex);
					}
				}
			}
		}

		private boolean keep(Throwable failure) {
			if (this.row == null || this.changed == null || this.changed == this.row) {
				return false;
			}
			JdbcTokenStore.this.unsaved.keep(this.id, this.row, this.changed, failure);
			return true;
		}

		private @Nullable StoredTokens on(Connection connection) throws SQLException {
			this.row = JdbcTokenStore.this.table.lock(connection, this.id, this.wait, (int) LOCK_TIMEOUT.toSeconds());
			if (this.row != null) {
				this.changed = this.change.apply(JdbcTokenStore.this.unsaved.reconcile(this.id, this.row));
				if (this.changed != this.row) {
					JdbcTokenStore.this.table.save(connection, this.id, this.changed);
				}
			}
			if (this.row != null || this.wait) {
				JdbcTokenStore.this.cache.put(this.id, this.changed);
			}
			return this.changed;
		}

	}

}
