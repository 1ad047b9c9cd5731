package io.github.basecamp4j.bc3.timesheets;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Which time to list, of whatever project. Immutable.
 */
public final class TimesheetReportQuery extends NamedValues<TimesheetReportQuery> {

	/**
	 * Start with nothing.
	 */
	public TimesheetReportQuery() {
		this(Map.of());
	}

	private TimesheetReportQuery(Map<String, @Nullable Object> values) {
		super(values, TimesheetReportQuery::new);
	}

	/**
	 * List the time of a period, instead of the last month. Both names that Basecamp has
	 * for each end of it are sent.
	 * @param from the first day
	 * @param to the last day
	 * @return the extended query
	 */
	public TimesheetReportQuery withPeriod(LocalDate from, LocalDate to) {
		return with("from", from).with("to", to).with("start_date", from).with("end_date", to);
	}

	/**
	 * List only the time of a person.
	 * @param personId the person
	 * @return the extended query
	 */
	public TimesheetReportQuery withPerson(long personId) {
		return with("person_id", personId);
	}

	/**
	 * List only the time that was spent on a project.
	 * @param projectId the project
	 * @return the extended query
	 */
	public TimesheetReportQuery withProject(long projectId) {
		return with("bucket_id", projectId);
	}

}
