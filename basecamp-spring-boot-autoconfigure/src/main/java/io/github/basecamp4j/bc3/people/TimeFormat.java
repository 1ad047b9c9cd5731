package io.github.basecamp4j.bc3.people;

import java.util.Locale;

/**
 * Ways to show times.
 */
public enum TimeFormat {

	/**
	 * As in 3:30pm.
	 */
	TWELVE_HOUR,

	/**
	 * As in 15:30.
	 */
	TWENTY_FOUR_HOUR;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
