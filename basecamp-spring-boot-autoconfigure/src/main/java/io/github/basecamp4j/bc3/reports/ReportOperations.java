package io.github.basecamp4j.bc3.reports;

import java.time.LocalDate;
import java.util.List;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Reports of Basecamp 3, 4 and 5 on to-dos and schedules, over all projects that the
 * principal can see.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/reports.md">Reports</a>
 */
public interface ReportOperations {

	/**
	 * Return what is to happen in a span of time.
	 * @param from the first day
	 * @param to the last day
	 * @return the entries of schedules, and what is due
	 */
	UpcomingSchedule getUpcoming(LocalDate from, LocalDate to);

	/**
	 * List the people whom to-dos can be assigned to.
	 * @return the people
	 */
	List<Person> listAssignablePeople();

	/**
	 * Return the open to-dos that a person is to do, by project.
	 * @param personId the person
	 * @return the to-dos
	 */
	AssignedTodos getAssigned(long personId);

	/**
	 * Return the open to-dos that a person is to do.
	 * @param personId the person
	 * @param grouping how to order them
	 * @return the to-dos
	 */
	AssignedTodos getAssigned(long personId, AssignedTodosGrouping grouping);

	/**
	 * Return the to-dos that are overdue.
	 * @return the to-dos
	 */
	OverdueTodos getOverdue();

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ReportOperations create(BasecampRestClient client) {
		return new RestClientReportOperations(client);
	}

}
