package io.github.basecamp4j.bcx.calendars;

import java.util.Locale;

/**
 * How often an event recurs.
 */
public enum Frequency {

	/**
	 * Each day.
	 */
	DAILY,

	/**
	 * Each week.
	 */
	WEEKLY,

	/**
	 * Each month.
	 */
	MONTHLY,

	/**
	 * Each year.
	 */
	YEARLY;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
