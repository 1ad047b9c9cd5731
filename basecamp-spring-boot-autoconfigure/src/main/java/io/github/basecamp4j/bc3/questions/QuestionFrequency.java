package io.github.basecamp4j.bc3.questions;

import java.util.Locale;

/**
 * How often a check-in question is asked.
 */
public enum QuestionFrequency {

	/**
	 * On the days of each week.
	 */
	EVERY_DAY,

	/**
	 * Once a week.
	 */
	EVERY_WEEK,

	/**
	 * Once in two weeks.
	 */
	EVERY_OTHER_WEEK,

	/**
	 * Once a month.
	 */
	EVERY_MONTH,

	/**
	 * On certain days.
	 */
	ON_CERTAIN_DAYS;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
