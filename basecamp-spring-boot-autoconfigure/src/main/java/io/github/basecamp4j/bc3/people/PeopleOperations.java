package io.github.basecamp4j.bc3.people;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * People of Basecamp 3, 4 and 5. Its API cannot remove a person from the account.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/people.md">People</a>
 */
public interface PeopleOperations {

	/**
	 * List the people of the account that the principal can see.
	 * @return the people
	 */
	Paged<Person> list();

	/**
	 * List the active people of a project.
	 * @param projectId the project
	 * @return the people
	 */
	Paged<Person> listInProject(long projectId);

	/**
	 * Change who can access a project. Takes effect at once and sends invitations.
	 * @param projectId the project
	 * @param changes who gains and who loses access
	 * @return who was granted and who was revoked access
	 */
	ProjectAccessResult updateAccess(long projectId, AccessChanges changes);

	/**
	 * List the people of the account who can be pinged.
	 * @return the people
	 */
	Paged<Person> listPingable();

	/**
	 * Return a person.
	 * @param personId the person
	 * @return the person
	 */
	Person get(long personId);

	/**
	 * Return the person that the principal is in this account.
	 * @return the person
	 */
	Person me();

	/**
	 * Change the profile of the person that the principal is in this account.
	 * @param changes what to change
	 */
	void updateMe(ProfileChanges changes);

	/**
	 * Return how the principal likes times and weeks to be shown.
	 * @return the preferences
	 */
	Preferences myPreferences();

	/**
	 * Change how the principal likes times and weeks to be shown.
	 * @param changes what to change
	 * @return the changed preferences
	 */
	Preferences updateMyPreferences(PreferencesChanges changes);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static PeopleOperations create(BasecampRestClient client) {
		return new RestClientPeopleOperations(client);
	}

}
