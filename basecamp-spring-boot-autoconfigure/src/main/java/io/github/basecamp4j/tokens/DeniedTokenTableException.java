package io.github.basecamp4j.tokens;

import java.sql.SQLException;
import java.util.Set;

/**
 * The database does not let its user read the table of the token store.
 */
public final class DeniedTokenTableException extends RuntimeException {

	private static final Set<String> H2_AND_POSTGRESQL = Set.of("90096", "42501");

	private static final Set<Integer> MARIADB_AND_MYSQL = Set.of(1142, 1143);

	private static final int HSQLDB_DENIED_OR_MISSING = -5501;

	private final String table;

	DeniedTokenTableException(String table, SQLException cause) {
		super("The database does not let its user read the table '" + table + "' of the Basecamp token store: "
				+ cause.getMessage(), cause);
		this.table = table;
	}

	static boolean isMeantBy(SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		int code = ex.getErrorCode();
		return (H2_AND_POSTGRESQL.contains(state) && code != HSQLDB_DENIED_OR_MISSING)
				|| (state.equals("42000") && MARIADB_AND_MYSQL.contains(code));
	}

	/**
	 * Return the table.
	 * @return the table's name
	 */
	public String getTable() {
		return this.table;
	}

}
