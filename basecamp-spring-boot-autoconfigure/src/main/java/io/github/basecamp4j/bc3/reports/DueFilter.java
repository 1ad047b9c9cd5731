package io.github.basecamp4j.bc3.reports;

import java.util.Locale;

/**
 * Whether something is due.
 */
public enum DueFilter {

	/**
	 * What is due on some day.
	 */
	WITH,

	/**
	 * What is due on no day.
	 */
	WITHOUT,

	/**
	 * What was due before today.
	 */
	OVERDUE;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
