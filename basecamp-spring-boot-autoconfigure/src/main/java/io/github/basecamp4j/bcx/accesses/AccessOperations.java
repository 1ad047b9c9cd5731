package io.github.basecamp4j.bcx.accesses;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.people.Person;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Accesses to projects and calendars of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/accesses.md">Accesses</a>
 */
public interface AccessOperations {

	/**
	 * List the people with access to a project or a calendar.
	 * @param place the project or the calendar
	 * @return the people in their short form, with {@code client}
	 */
	Paged<Person> list(Place place);

	/**
	 * Give people access to a project or a calendar. Whoever is new to the account is
	 * invited to it, which is the only way to create a person; Basecamp does not tell the
	 * new person's id.
	 * @param place the project or the calendar
	 * @param grant who gains access
	 */
	void grant(Place place, AccessGrant grant);

	/**
	 * Give people access to a project as clients, who do not see what is hidden from
	 * clients. It is {@linkplain #revoke revoked} like any other access.
	 * @param projectId the project
	 * @param grant who gains access
	 */
	void grantToClients(long projectId, AccessGrant grant);

	/**
	 * Take a person's access to a project or a calendar. The person stays in the account.
	 * @param place the project or the calendar
	 * @param personId the person
	 */
	void revoke(Place place, long personId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static AccessOperations create(BasecampRestClient client) {
		return new RestClientAccessOperations(client);
	}

}
