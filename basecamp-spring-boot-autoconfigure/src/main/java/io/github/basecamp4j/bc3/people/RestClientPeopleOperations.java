package io.github.basecamp4j.bc3.people;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link PeopleOperations} over HTTP.
 */
final class RestClientPeopleOperations implements PeopleOperations {

	private final BasecampRestClient client;

	RestClientPeopleOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Person> list() {
		return this.client.list(Person.class, "/people.json");
	}

	@Override
	public Paged<Person> listInProject(long projectId) {
		return this.client.list(Person.class, "/projects/{projectId}/people.json", projectId);
	}

	@Override
	public ProjectAccessResult updateAccess(long projectId, AccessChanges changes) {
		return this.client.put(ProjectAccessResult.class, "/projects/{projectId}/people/users.json", changes,
				projectId);
	}

	@Override
	public Paged<Person> listPingable() {
		return this.client.list(Person.class, "/circles/people.json");
	}

	@Override
	public Person get(long personId) {
		return this.client.get(Person.class, "/people/{personId}.json", personId);
	}

	@Override
	public Person me() {
		return this.client.get(Person.class, "/my/profile.json");
	}

	@Override
	public void updateMe(ProfileChanges changes) {
		this.client.put("/my/profile.json", changes.fields());
	}

}
