package io.github.basecamp4j.bc3.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.Changes;

/**
 * What the principal changes in the own profile. What is not set stays as it is.
 * Immutable.
 *
 * @param changes the fields to send
 */
public record ProfileChanges(Changes changes) {

	private static final ProfileChanges NONE = new ProfileChanges(Changes.none());

	/**
	 * Return changes that change nothing, to start from.
	 * @return no changes
	 */
	public static ProfileChanges none() {
		return NONE;
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
		return with("title", title);
	}

	/**
	 * Change the words about oneself.
	 * @param bio the new words, {@code null} to clear them
	 * @return the extended changes
	 */
	public ProfileChanges withBio(@Nullable String bio) {
		return with("bio", bio);
	}

	/**
	 * Change the location.
	 * @param location the new location, {@code null} to clear it
	 * @return the extended changes
	 */
	public ProfileChanges withLocation(@Nullable String location) {
		return with("location", location);
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
	 * @param firstWeekDay the day's name as Basecamp writes it
	 * @return the extended changes
	 */
	public ProfileChanges withFirstWeekDay(String firstWeekDay) {
		return with("first_week_day", firstWeekDay);
	}

	/**
	 * Change how times are shown.
	 * @param timeFormat the format's name as Basecamp writes it
	 * @return the extended changes
	 */
	public ProfileChanges withTimeFormat(String timeFormat) {
		return with("time_format", timeFormat);
	}

	private ProfileChanges with(String field, @Nullable Object value) {
		return new ProfileChanges(this.changes.with(field, value));
	}

	Map<String, @Nullable Object> fields() {
		return this.changes.fields();
	}

}
