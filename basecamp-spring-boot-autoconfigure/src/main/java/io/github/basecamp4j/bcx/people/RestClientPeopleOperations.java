package io.github.basecamp4j.bcx.people;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.projects.Project;
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
	public Paged<Person> listTrashed() {
		return this.client.list(Person.class, "/people/trashed.json");
	}

	@Override
	public Person get(long personId) {
		return this.client.get(Person.class, "/people/{personId}.json", personId);
	}

	@Override
	public Person me() {
		return this.client.get(Person.class, "/people/me.json");
	}

	@Override
	public Paged<Project> listProjects(long personId) {
		return this.client.list(Project.class, "/people/{personId}/projects.json", personId);
	}

	@Override
	public void delete(long personId) {
		this.client.delete("/people/{personId}.json", personId);
	}

}
