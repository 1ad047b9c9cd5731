package io.github.basecamp4j.bc3.recordings;

import java.util.Locale;

/**
 * Directions of an order.
 */
public enum SortDirection {

	/**
	 * The earliest first, or from A to Z.
	 */
	ASC,

	/**
	 * The latest first, or from Z to A.
	 */
	DESC;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
