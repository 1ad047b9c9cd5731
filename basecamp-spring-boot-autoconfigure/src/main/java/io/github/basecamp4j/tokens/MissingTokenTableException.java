package io.github.basecamp4j.tokens;

import org.jspecify.annotations.Nullable;

/**
 * The table of the token store does not exist, or not with the columns that it needs.
 */
public final class MissingTokenTableException extends RuntimeException {

	private final String table;

	MissingTokenTableException(String table, @Nullable Throwable cause) {
		super("Table '" + table + "' of the Basecamp token store does not exist or lacks a column", cause);
		this.table = table;
	}

	/**
	 * Return the table.
	 * @return the table's name
	 */
	public String getTable() {
		return this.table;
	}

}
