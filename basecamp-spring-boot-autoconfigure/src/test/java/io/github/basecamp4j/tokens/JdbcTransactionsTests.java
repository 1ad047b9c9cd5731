package io.github.basecamp4j.tokens;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
			StringWriter text = new StringWriter();
			transactions.unavailable(failure).printStackTrace(new PrintWriter(text));
			assertThat(text.toString()).contains("Timeout").doesNotContain("canary");
		}
	}

}
