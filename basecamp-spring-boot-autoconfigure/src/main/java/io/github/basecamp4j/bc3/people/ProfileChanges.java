package io.github.basecamp4j.bc3.people;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What the principal changes in the own profile. What is not set stays as it is.
 * Immutable.
 */
public final class ProfileChanges extends NamedValues<ProfileChanges> {

	/**
	 * Start with nothing.
	 */
	public ProfileChanges() {
		this(Map.of());
	}

	private ProfileChanges(Map<String, @Nullable Object> values) {
		super(values, ProfileChanges::new);
	}

	/**
	 * Change the name.
	 * @param name the new name
	 * @return the extended changes
	 */
	public ProfileChanges withName(String name) {
		return with("name", name);
	}

	/**
	 * Change the e-mail address.
	 * @param emailAddress the new address
	 * @return the extended changes
	 */
	public ProfileChanges withEmailAddress(String emailAddress) {
		return with("email_address", emailAddress);
	}

	/**
	 * Change the job title.
	 * @param title the new title, {@code null} to clear it
	 * @return the extended changes
	 */
	public ProfileChanges withTitle(@Nullable String title) {
		return withOrEmpty("title", title);
	}

	/**
	 * Change the words about oneself.
	 * @param bio the new words, {@code null} to clear them
	 * @return the extended changes
	 */
	public ProfileChanges withBio(@Nullable String bio) {
		return withOrEmpty("bio", bio);
	}

	/**
	 * Change the location.
	 * @param location the new location, {@code null} to clear it
	 * @return the extended changes
	 */
	public ProfileChanges withLocation(@Nullable String location) {
		return withOrEmpty("location", location);
	}

	/**
	 * Change the time zone.
	 * @param timeZoneName name of the time zone
	 * @return the extended changes
	 */
	public ProfileChanges withTimeZoneName(String timeZoneName) {
		return with("time_zone_name", timeZoneName);
	}

	/**
	 * Change the day with which a week begins.
	 * @param firstWeekDay the day
	 * @return the extended changes
	 */
	public ProfileChanges withFirstWeekDay(DayOfWeek firstWeekDay) {
		return with("first_week_day", firstWeekDay.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
	}

	/**
	 * Change how times are shown.
	 * @param timeFormat the format
	 * @return the extended changes
	 */
	public ProfileChanges withTimeFormat(TimeFormat timeFormat) {
		return with("time_format", timeFormat);
	}

}
