package io.github.basecamp4j.bcx.accesses;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.people.Person;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Accesses to projects and calendars of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/accesses.md">Accesses</a>
 */
public interface AccessOperations {

	/**
	 * List the people with access to a project.
	 * @param projectId the project
	 * @return the people in their short form, with {@code isClient}
	 */
	Paged<Person> listInProject(long projectId);

	/**
	 * List the people with access to a calendar.
	 * @param calendarId the calendar
	 * @return the people in their short form, with {@code isClient}
	 */
	Paged<Person> listInCalendar(long calendarId);

	/**
	 * Give people access to a project. Whoever is new to the account is invited to it,
	 * which is the only way to create a person; Basecamp does not tell the new person's
	 * id.
	 * @param projectId the project
	 * @param grant who gains access
	 */
	void grantInProject(long projectId, AccessGrant grant);

	/**
	 * Give people access to a calendar. Whoever is new to the account is invited to it.
	 * @param calendarId the calendar
	 * @param grant who gains access
	 */
	void grantInCalendar(long calendarId, AccessGrant grant);

	/**
	 * Give people access to a project as clients, who do not see what is hidden from
	 * clients. It is {@linkplain #revokeInProject revoked} like any other access.
	 * @param projectId the project
	 * @param grant who gains access
	 */
	void grantToClientsInProject(long projectId, AccessGrant grant);

	/**
	 * Take a person's access to a project. The person stays in the account.
	 * @param projectId the project
	 * @param personId the person
	 */
	void revokeInProject(long projectId, long personId);

	/**
	 * Take a person's access to a calendar. The person stays in the account.
	 * @param calendarId the calendar
	 * @param personId the person
	 */
	void revokeInCalendar(long calendarId, long personId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static AccessOperations create(BasecampRestClient client) {
		return new RestClientAccessOperations(client);
	}

}
