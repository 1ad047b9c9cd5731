package io.github.basecamp4j.bcx.forwards;

import java.util.Locale;

/**
 * Orders of a list of forwards.
 */
public enum ForwardSort {

	/**
	 * By subject, from A to Z.
	 */
	AZ,

	/**
	 * By subject, from Z to A.
	 */
	ZA,

	/**
	 * Newest first, as Basecamp does when no order is asked for.
	 */
	NEWEST,

	/**
	 * Oldest first.
	 */
	OLDEST;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
