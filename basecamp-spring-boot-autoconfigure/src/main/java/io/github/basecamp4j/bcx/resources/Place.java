package io.github.basecamp4j.bcx.resources;

import org.jspecify.annotations.Nullable;

/**
 * Where something lies: in a project or in a calendar.
 */
public final class Place {

	private final String prefix;

	private final long id;

	private Place(String prefix, long id) {
		this.prefix = prefix;
		this.id = id;
	}

	/**
	 * Return a project as a place.
	 * @param projectId the project
	 * @return the place
	 */
	public static Place project(long projectId) {
		return new Place("/projects/{projectId}", projectId);
	}

	/**
	 * Return a calendar as a place.
	 * @param calendarId the calendar
	 * @return the place
	 */
	public static Place calendar(long calendarId) {
		return new Place("/calendars/{calendarId}", calendarId);
	}

	/**
	 * Return the path template of something in this place.
	 * @param rest what follows the place
	 * @return the template, whose first variable is {@link #id()}
	 */
	public String path(String rest) {
		return this.prefix + rest;
	}

	/**
	 * Return the id.
	 * @return id of the project or the calendar
	 */
	public long id() {
		return this.id;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Place place && place.id == this.id && place.prefix.equals(this.prefix);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.id);
	}

	@Override
	public String toString() {
		return this.prefix.replaceAll("\\{.*}", Long.toString(this.id));
	}

}
