package io.github.basecamp4j.bc3.timesheets;

import java.time.LocalDate;
import java.util.List;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Timesheets of Basecamp 3, 4 and 5: the time that people spent.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/timesheets.md">Timesheets</a>
 */
public interface TimesheetOperations {

	/**
	 * List the time that was spent in the last month, in all projects that the principal
	 * can see.
	 * @return the entries
	 */
	List<TimesheetEntry> list();

	/**
	 * List the time that was spent in a period.
	 * @param query which period, whose time and where; the last month unless a period is
	 * set
	 * @return the entries
	 */
	List<TimesheetEntry> list(TimesheetReportQuery query);

	/**
	 * List the time that was spent on a project and on all that is in it.
	 * @param projectId the project
	 * @return the entries
	 */
	Paged<TimesheetEntry> listInProject(long projectId);

	/**
	 * List time that was spent on a project and on all that is in it.
	 * @param projectId the project
	 * @param query which period and whose time
	 * @return the entries
	 */
	Paged<TimesheetEntry> listInProject(long projectId, TimesheetQuery query);

	/**
	 * List the time that was spent on a recording, such as a to-do.
	 * @param recordingId the recording
	 * @return the entries
	 */
	Paged<TimesheetEntry> listOfRecording(long recordingId);

	/**
	 * List time that was spent on a recording, such as a to-do.
	 * @param recordingId the recording
	 * @param query which period and whose time
	 * @return the entries
	 */
	Paged<TimesheetEntry> listOfRecording(long recordingId, TimesheetQuery query);

	/**
	 * Return an entry.
	 * @param entryId the entry
	 * @return the entry
	 */
	TimesheetEntry get(long entryId);

	/**
	 * Record time that was spent, by the principal unless somebody else is set.
	 * @param recordingId the recording that it was spent on, such as a to-do, or the
	 * timesheet of the project, which is the {@linkplain TimesheetEntry#parent() parent}
	 * of the entries that are on no recording
	 * @param date the day
	 * @param hours how long: {@code 1.5} or {@code 1:30}
	 * @param fields what else it has
	 * @return the new entry
	 */
	TimesheetEntry create(long recordingId, LocalDate date, String hours, TimesheetEntryFields fields);

	/**
	 * Change parts of an entry; what is not set stays as it is.
	 * @param entryId the entry
	 * @param fields what to change
	 * @return the changed entry
	 */
	TimesheetEntry update(long entryId, TimesheetEntryFields fields);

	/**
	 * Delete an entry for good.
	 * @param entryId the entry
	 */
	void delete(long entryId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TimesheetOperations create(BasecampRestClient client) {
		return new RestClientTimesheetOperations(client);
	}

}
