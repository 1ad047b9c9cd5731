package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/**
 * {@link TokenStore} in a database table. Works on connections of its own, so that a
 * transaction of the caller neither sees nor undoes what happens here.
 */
final class JdbcTokenStore implements TokenStore {

	private static final int LOCK_TIMEOUT_SECONDS = 20;

	private final DataSource dataSource;

	private final TokenTable table;

	private final Semaphore updates = new Semaphore(2);

	private final SQLExceptionSubclassTranslator translator = new SQLExceptionSubclassTranslator();

	JdbcTokenStore(DataSource dataSource, TokenTable table) {
		this.dataSource = unwrap(dataSource);
		this.table = table;
	}

	private static DataSource unwrap(DataSource dataSource) {
		DataSource target = (dataSource instanceof TransactionAwareDataSourceProxy proxy) ? proxy.getTargetDataSource()
				: null;
		return (target != null) ? target : dataSource;
	}

	@Override
	public @Nullable StoredTokens find(ConnectionId id) {
		return read(id);
	}

	@Override
	public @Nullable StoredTokens read(ConnectionId id) {
		return this.<@Nullable StoredTokens>execute((connection) -> this.table.find(connection, id));
	}

	@Override
	public @Nullable StoredTokens update(ConnectionId id, boolean wait, UnaryOperator<StoredTokens> change) {
		this.updates.acquireUninterruptibly();
		try {
			return this.<@Nullable StoredTokens>execute((connection) -> {
				connection.setAutoCommit(false);
				try {
					StoredTokens present = this.table.lock(connection, id, wait, LOCK_TIMEOUT_SECONDS);
					StoredTokens changed = (present != null) ? change.apply(present) : null;
					if (changed != null && changed != present) {
						this.table.save(connection, id, changed);
					}
					connection.commit();
					return changed;
				}
				catch (SQLException | RuntimeException ex) {
					connection.rollback();
					throw ex;
				}
				finally {
					connection.setAutoCommit(true);
				}
			});
		}
		finally {
			this.updates.release();
		}
	}

	@Override
	public void addIfMissing(ConnectionId id, StoredTokens tokens) {
		if (read(id) == null) {
			execute((connection) -> insert(connection, id, tokens));
		}
	}

	void save(ConnectionId id, StoredTokens tokens) {
		execute((connection) -> this.table.save(connection, id, tokens) || insert(connection, id, tokens)
				|| this.table.save(connection, id, tokens));
	}

	@Override
	public void remove(ConnectionId id) {
		execute((connection) -> this.table.delete(connection, id));
	}

	private boolean insert(Connection connection, ConnectionId id, StoredTokens tokens) throws SQLException {
		try {
			return this.table.insert(connection, id, tokens);
		}
		catch (SQLException ex) {
			if (translate(ex) instanceof DuplicateKeyException) {
				return false;
			}
			throw ex;
		}
	}

	private <T extends @Nullable Object> T execute(Work<T> work) {
		try (Connection connection = this.dataSource.getConnection()) {
			return work.on(connection);
		}
		catch (SQLException ex) {
			throw new BasecampTokenUnavailableException("The token store's database cannot be used: " + ex.getMessage(),
					translate(ex));
		}
	}

	private @Nullable DataAccessException translate(SQLException ex) {
		return this.translator.translate("Token store", null, ex);
	}

	/**
	 * Work on a connection.
	 *
	 * @param <T> the type of the result
	 */
	@FunctionalInterface
	private interface Work<T extends @Nullable Object> {

		T on(Connection connection) throws SQLException;

	}

}
