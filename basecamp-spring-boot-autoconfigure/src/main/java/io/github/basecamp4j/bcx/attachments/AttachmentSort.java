package io.github.basecamp4j.bcx.attachments;

import java.util.Locale;

/**
 * Orders of a list of attachments.
 */
public enum AttachmentSort {

	/**
	 * By name, from A to Z.
	 */
	AZ,

	/**
	 * By name, from Z to A.
	 */
	ZA,

	/**
	 * Biggest first.
	 */
	BIGGEST,

	/**
	 * Smallest first.
	 */
	SMALLEST,

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
