package io.github.basecamp4j.bc3.people;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.Changes;

/**
 * What the principal changes in the own profile. What is not set stays as it is.
 * Immutable.
 */
public final class ProfileChanges {

	private static final ProfileChanges NONE = new ProfileChanges(Changes.none());

	private final Changes changes;

	private ProfileChanges(Changes changes) {
		this.changes = changes;
	}

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

	@Override
	public boolean equals(@Nullable Object other) {
		return (this == other) || (other instanceof ProfileChanges that && this.changes.equals(that.changes));
	}

	@Override
	public int hashCode() {
		return this.changes.hashCode();
	}

	@Override
	public String toString() {
		return this.changes.toString();
	}

}
