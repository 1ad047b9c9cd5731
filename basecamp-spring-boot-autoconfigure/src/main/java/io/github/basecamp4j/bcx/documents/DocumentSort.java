package io.github.basecamp4j.bcx.documents;

import java.util.Locale;

/**
 * Orders of a list of documents.
 */
public enum DocumentSort {

	/**
	 * By title, from A to Z.
	 */
	AZ,

	/**
	 * By title, from Z to A.
	 */
	ZA,

	/**
	 * Latest change first, as Basecamp does when no order is asked for.
	 */
	NEWEST,

	/**
	 * Oldest change first.
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
