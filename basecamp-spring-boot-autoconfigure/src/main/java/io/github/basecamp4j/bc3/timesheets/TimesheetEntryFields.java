package io.github.basecamp4j.bc3.timesheets;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What an entry of a timesheet may have, and what may be changed in it. Immutable.
 */
public final class TimesheetEntryFields extends NamedValues<TimesheetEntryFields> {

	/**
	 * Start with nothing.
	 */
	public TimesheetEntryFields() {
		this(Map.of());
	}

	private TimesheetEntryFields(Map<String, @Nullable Object> values) {
		super(values, TimesheetEntryFields::new);
	}

	/**
	 * Set the day.
	 * @param date the day
	 * @return the extended fields
	 */
	public TimesheetEntryFields withDate(LocalDate date) {
		return with("date", date);
	}

	/**
	 * Set how long it was.
	 * @param hours {@code 1.5} or {@code 1:30}
	 * @return the extended fields
	 */
	public TimesheetEntryFields withHours(String hours) {
		return with("hours", hours);
	}

	/**
	 * Set what the time was spent on.
	 * @param description the description, {@code null} to clear it
	 * @return the extended fields
	 */
	public TimesheetEntryFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set whose time it was.
	 * @param personId somebody on the project who is not a client
	 * @return the extended fields
	 */
	public TimesheetEntryFields withPerson(long personId) {
		return with("person_id", personId);
	}

}
