package io.github.basecamp4j.bc3.schedules;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Schedules of Basecamp 3, 4 and 5. The schedule of a project is the tool
 * {@code schedule} of its dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/schedules.md">Schedules</a>
 */
public interface ScheduleOperations {

	/**
	 * Return a schedule.
	 * @param scheduleId the schedule
	 * @return the schedule
	 */
	Schedule get(long scheduleId);

	/**
	 * Set whether a schedule shows when to-dos, cards and their steps are due.
	 * @param scheduleId the schedule
	 * @param includeDueAssignments whether it shows them
	 * @return the changed schedule
	 */
	Schedule setIncludeDueAssignments(long scheduleId, boolean includeDueAssignments);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ScheduleOperations create(BasecampRestClient client) {
		return new RestClientScheduleOperations(client);
	}

}
