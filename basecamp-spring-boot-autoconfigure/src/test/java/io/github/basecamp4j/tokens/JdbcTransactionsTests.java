package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.util.Throwables.getStackTrace;

/**
 * Tests for {@link JdbcTransactions}.
 */
class JdbcTransactionsTests {

	private static final String URL = "jdbc:h2:mem:transactions;LOCK_TIMEOUT=50";

	@Test
	void lockTimeoutTellsNoValues() throws SQLException {
		try (SingleConnectionDataSource first = new SingleConnectionDataSource(URL, true);
				SingleConnectionDataSource second = new SingleConnectionDataSource(URL, true)) {
			Connection holder = first.getConnection();
			holder.createStatement().execute("CREATE TABLE tokens (token varchar)");
			holder.createStatement().execute("INSERT INTO tokens VALUES ('canary-1')");
			holder.setAutoCommit(false);
			holder.createStatement().execute("UPDATE tokens SET token = 'canary-2'");
			JdbcTransactions transactions = new JdbcTransactions(second);
			SQLException failure = catchThrowableOfType(SQLException.class, () -> transactions.tryExecute(
					(connection) -> connection.createStatement().executeUpdate("UPDATE tokens SET token = 'other'")));
			assertThat(failure.getCause()).isNull();
			assertThat(transactions.translate(failure)).isInstanceOf(QueryTimeoutException.class);
			assertThat(getStackTrace(transactions.unavailable(failure))).contains("Timeout").doesNotContain("canary");
		}
	}

	@Test
	void readingThatFailsLeavesTheCallersTransactionAsItWas() {
		try (HikariDataSource dataSource = TestDatabase.POSTGRESQL.create()) {
			JdbcTransactions transactions = new JdbcTransactions(dataSource);
			JdbcTemplate jdbc = new JdbcTemplate(dataSource);
			jdbc.execute("CREATE TABLE ledger (entry varchar(100))");
			new TransactionTemplate(new DataSourceTransactionManager(dataSource)).executeWithoutResult((status) -> {
				jdbc.update("INSERT INTO ledger VALUES ('first')");
				assertThat(transactions.<Boolean>inCallersTransaction(
						(connection) -> connection.createStatement().execute("SELECT nothing")))
					.isNull();
				jdbc.update("INSERT INTO ledger VALUES ('second')");
			});
			assertThat(jdbc.queryForList("SELECT entry FROM ledger", String.class)).containsExactly("first", "second");
		}
	}

}
