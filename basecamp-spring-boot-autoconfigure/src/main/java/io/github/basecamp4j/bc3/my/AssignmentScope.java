package io.github.basecamp4j.bc3.my;

import java.util.Locale;

/**
 * When assignments are due.
 */
public enum AssignmentScope {

	/**
	 * Before today.
	 */
	OVERDUE,

	/**
	 * Today.
	 */
	DUE_TODAY,

	/**
	 * Tomorrow.
	 */
	DUE_TOMORROW,

	/**
	 * After tomorrow, but still this week.
	 */
	DUE_LATER_THIS_WEEK,

	/**
	 * Next week.
	 */
	DUE_NEXT_WEEK,

	/**
	 * After next week.
	 */
	DUE_LATER;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
