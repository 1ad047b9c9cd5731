package io.github.basecamp4j.bc3.timesheets;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Which time that was spent on a project or a recording to list. Immutable.
 */
public final class TimesheetQuery extends NamedValues<TimesheetQuery> {

	/**
	 * Start with nothing.
	 */
	public TimesheetQuery() {
		this(Map.of());
	}

	private TimesheetQuery(Map<String, @Nullable Object> values) {
		super(values, TimesheetQuery::new);
	}

	/**
	 * List nothing before a day.
	 * @param from the first day
	 * @return the extended query
	 */
	public TimesheetQuery withFrom(LocalDate from) {
		return with("from", from);
	}

	/**
	 * List nothing after a day.
	 * @param to the last day
	 * @return the extended query
	 */
	public TimesheetQuery withTo(LocalDate to) {
		return with("to", to);
	}

	/**
	 * List only the time of a person.
	 * @param personId the person
	 * @return the extended query
	 */
	public TimesheetQuery withPerson(long personId) {
		return with("person_id", personId);
	}

}
