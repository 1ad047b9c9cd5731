package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Savepoint;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs each piece of work on a connection and in a transaction of its own, so that a
 * transaction of the caller neither sees nor undoes it.
 * <p>
 * Spring's own JDBC clients would not do: at {@code TRACE} they log the values that they
 * set, and their exceptions carry those of the driver, which may quote rows.
 */
final class JdbcTransactions {

	private static final Log logger = LogFactory.getLog(JdbcTransactions.class);

	private final DataSource dataSource;

	private final SQLExceptionSubclassTranslator translator = new SQLExceptionSubclassTranslator();

	JdbcTransactions(DataSource dataSource) {
		DataSource target = (dataSource instanceof TransactionAwareDataSourceProxy proxy) ? proxy.getTargetDataSource()
				: null;
		this.dataSource = (target != null) ? target : dataSource;
	}

	<T extends @Nullable Object> T execute(Work<T> work) {
		try {
			return tryExecute(work);
		}
		catch (SQLException ex) {
			throw unavailable(ex);
		}
	}

	/**
	 * Do some reading on the connection of the caller's transaction, who might otherwise
	 * wait for a second one from a pool that is exhausted by others who do the same. A
	 * failure, which fails the whole transaction in PostgreSQL, is undone.
	 * @return the result, {@code null} without a transaction or when its connection
	 * cannot be used
	 */
	<T> @Nullable T inCallersTransaction(Work<@Nullable T> reading) {
		if (!(TransactionSynchronizationManager.getResource(this.dataSource) instanceof ConnectionHolder)) {
			return null;
		}
		try {
			Connection connection = DataSourceUtils.doGetConnection(this.dataSource);
			try {
				return connection.getAutoCommit() ? reading.on(connection) : behindSavepoint(connection, reading);
			}
			finally {
				DataSourceUtils.releaseConnection(connection, this.dataSource);
			}
		}
		catch (SQLException ex) {
			logger.debug("The caller's transaction cannot be used for reading: SQL state " + ex.getSQLState());
			return null;
		}
	}

	private static <T> @Nullable T behindSavepoint(Connection connection, Work<@Nullable T> reading)
			throws SQLException {
		Savepoint savepoint = connection.setSavepoint();
		try {
			T result = reading.on(connection);
			connection.releaseSavepoint(savepoint);
			return result;
		}
		catch (SQLException ex) {
			connection.rollback(savepoint);
			throw ex;
		}
	}

	BasecampTokenUnavailableException unavailable(SQLException ex) {
		return new BasecampTokenUnavailableException(
				"The database of the Basecamp token store cannot be used: " + ex.getMessage(), translate(ex));
	}

	<T extends @Nullable Object> T tryExecute(Work<T> work) throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			boolean autoCommit = connection.getAutoCommit();
			connection.setAutoCommit(false);
			try {
				T result = work.on(connection);
				connection.commit();
				connection.setAutoCommit(autoCommit);
				return result;
			}
			catch (SQLException ex) {
				SQLException withoutValues = withoutValues(ex);
				rollback(connection, autoCommit, withoutValues);
				throw withoutValues;
			}
			catch (RuntimeException | Error ex) {
				rollback(connection, autoCommit, ex);
				throw ex;
			}
		}
	}

	/**
	 * Leaves out what a database says about data that it does not take, and what is
	 * behind other failures: both may quote tokens.
	 */
	private static SQLException withoutValues(SQLException ex) {
		String state = ex.getSQLState();
		boolean quoting = state != null && (state.startsWith("22") || state.startsWith("23"));
		String message = quoting
				? "the table does not take a row, for its columns are too short or a constraint is violated (SQL state "
						+ state + ")"
				: ex.getMessage();
		SQLException withoutValues = copy(ex, message);
		withoutValues.setStackTrace(ex.getStackTrace());
		return withoutValues;
	}

	private static SQLException copy(SQLException ex, @Nullable String message) {
		if (ex instanceof SQLTimeoutException) {
			return new SQLTimeoutException(message, ex.getSQLState(), ex.getErrorCode());
		}
		if (ex instanceof SQLTransactionRollbackException) {
			return new SQLTransactionRollbackException(message, ex.getSQLState(), ex.getErrorCode());
		}
		if (ex instanceof SQLSyntaxErrorException) {
			return new SQLSyntaxErrorException(message, ex.getSQLState(), ex.getErrorCode());
		}
		return new SQLException(message, ex.getSQLState(), ex.getErrorCode());
	}

	private static void rollback(Connection connection, boolean autoCommit, Throwable cause) {
		try {
			connection.rollback();
			connection.setAutoCommit(autoCommit);
		}
		catch (SQLException ex) {
			cause.addSuppressed(ex);
		}
	}

	@Nullable DataAccessException translate(SQLException ex) {
		return this.translator.translate("Basecamp token store", null, ex);
	}

	/**
	 * Work on a connection.
	 *
	 * @param <T> the type of the result
	 */
	@FunctionalInterface
	interface Work<T extends @Nullable Object> {

		T on(Connection connection) throws SQLException;

	}

}
