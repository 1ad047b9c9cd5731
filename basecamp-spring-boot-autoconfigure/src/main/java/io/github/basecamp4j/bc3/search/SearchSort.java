package io.github.basecamp4j.bc3.search;

import java.util.Locale;

/**
 * Orders of what is found.
 */
public enum SearchSort {

	/**
	 * What fits best comes first.
	 */
	BEST_MATCH,

	/**
	 * The latest comes first.
	 */
	RECENCY;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
