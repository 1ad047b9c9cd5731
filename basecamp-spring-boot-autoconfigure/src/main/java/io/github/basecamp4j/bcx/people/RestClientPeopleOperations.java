package io.github.basecamp4j.bcx.people;

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
	public Paged<Person> listTrashed() {
		return this.client.get("/people/trashed.json").asPages(Person.class);
	}

	@Override
	public Person get(long personId) {
		return this.client.get("/people/{personId}.json", personId).as(Person.class);
	}

	@Override
	public Person me() {
		return this.client.get("/people/me.json").as(Person.class);
	}

	@Override
	public void delete(long personId) {
		this.client.delete("/people/{personId}.json", personId).send();
	}

}
