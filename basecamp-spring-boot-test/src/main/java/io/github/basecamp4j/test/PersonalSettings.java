package io.github.basecamp4j.test;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody of an account of Basecamp 3, 4 and 5 has set about oneself.
 */
final class PersonalSettings {

	String timeZone = "Etc/UTC";

	String firstWeekDay = "Sunday";

	String timeFormat = "twelve_hour";

	@Nullable Absence absence;

	/**
	 * Return the absence that is set for a day or later.
	 * @param today the day
	 * @return the absence, {@code null} if there is none or if it is over
	 */
	@Nullable Absence absence(LocalDate today) {
		Absence set = this.absence;
		return (set != null && !set.lastDay().isBefore(today)) ? set : null;
	}

	/**
	 * When somebody is away.
	 *
	 * @param firstDay the first day away
	 * @param lastDay the last day away
	 */
	record Absence(LocalDate firstDay, LocalDate lastDay) {

	}

}
