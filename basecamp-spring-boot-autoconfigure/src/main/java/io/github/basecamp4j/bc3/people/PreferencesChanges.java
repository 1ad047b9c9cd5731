package io.github.basecamp4j.bc3.people;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What the principal changes in the own preferences. What is not set stays as it is.
 * Immutable.
 */
public final class PreferencesChanges extends NamedValues<PreferencesChanges> {

	/**
	 * Start with nothing.
	 */
	public PreferencesChanges() {
		this(Map.of());
	}

	private PreferencesChanges(Map<String, @Nullable Object> values) {
		super(values, PreferencesChanges::new);
	}

	/**
	 * Change the time zone.
	 * @param timeZoneName name of the time zone, that of IANA or that of Rails
	 * @return the extended changes
	 */
	public PreferencesChanges withTimeZoneName(String timeZoneName) {
		return with("time_zone_name", timeZoneName);
	}

	/**
	 * Change the day with which a week begins.
	 * @param firstWeekDay the day
	 * @return the extended changes
	 */
	public PreferencesChanges withFirstWeekDay(DayOfWeek firstWeekDay) {
		return with("first_week_day", firstWeekDay.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
	}

	/**
	 * Change how times are shown.
	 * @param timeFormat the format
	 * @return the extended changes
	 */
	public PreferencesChanges withTimeFormat(TimeFormat timeFormat) {
		return with("time_format", timeFormat);
	}

}
