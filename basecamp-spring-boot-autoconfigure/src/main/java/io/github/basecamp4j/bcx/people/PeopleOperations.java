package io.github.basecamp4j.bcx.people;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * People of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/people.md">People</a>
 */
public interface PeopleOperations {

	/**
	 * List the people of the account that the principal can see.
	 * @return the people in their short form
	 */
	Paged<Person> list();

	/**
	 * List the people who were removed from the account. For administrators.
	 * @return the people in their short form
	 */
	Paged<Person> listTrashed();

	/**
	 * Return a person.
	 * @param personId the person
	 * @return the person in the full form
	 */
	Person get(long personId);

	/**
	 * Return the person that the principal is in this account.
	 * @return the person in the full form
	 */
	Person me();

	/**
	 * Remove a person from the account and so from all its projects.
	 * @param personId the person
	 */
	void delete(long personId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static PeopleOperations create(BasecampRestClient client) {
		return new RestClientPeopleOperations(client);
	}

}
