package io.github.basecamp4j.bc3.search;

import java.util.Locale;

/**
 * How old may be what is found.
 */
public enum SearchSince {

	/**
	 * A week at most.
	 */
	LAST_7_DAYS,

	/**
	 * 30 days at most.
	 */
	LAST_30_DAYS,

	/**
	 * 90 days at most.
	 */
	LAST_90_DAYS,

	/**
	 * A year at most.
	 */
	LAST_12_MONTHS,

	/**
	 * As old as it may be.
	 */
	FOREVER;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
