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
		return this.client.get("/people.json").asPages(Person.class);
	}

	@Override
	public Paged<Person> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/people.json", projectId).asPages(Person.class);
	}

	@Override
	public ProjectAccessResult updateAccess(long projectId, AccessChanges changes) {
		return this.client.put("/projects/{projectId}/people/users.json", projectId)
			.fields(changes)
			.as(ProjectAccessResult.class);
	}

	@Override
	public Paged<Person> listPingable() {
		return this.client.get("/circles/people.json").asPages(Person.class);
	}

	@Override
	public Person get(long personId) {
		return this.client.get("/people/{personId}.json", personId).as(Person.class);
	}

	@Override
	public Person me() {
		return this.client.get("/my/profile.json").as(Person.class);
	}

	@Override
	public void updateMe(ProfileChanges changes) {
		this.client.put("/my/profile.json").fields(changes).send();
	}

	@Override
	public Preferences myPreferences() {
		return this.client.get("/my/preferences.json").as(Preferences.class);
	}

	@Override
	public Preferences updateMyPreferences(PreferencesChanges changes) {
		return this.client.put("/my/preferences.json").field("person", changes).as(Preferences.class);
	}

}
