package io.github.basecamp4j.bcx.accesses;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.people.Person;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link AccessOperations} over HTTP.
 */
final class RestClientAccessOperations implements AccessOperations {

	private final BasecampRestClient client;

	RestClientAccessOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Person> list(Place place) {
		return this.client.get(place.path("/accesses.json"), place.id()).asPages(Person.class);
	}

	@Override
	public void grant(Place place, AccessGrant grant) {
		this.client.post(place.path("/accesses.json"), place.id()).fields(grant).send();
	}

	@Override
	public void grantToClients(long projectId, AccessGrant grant) {
		this.client.post("/projects/{projectId}/client_accesses.json", projectId).fields(grant).send();
	}

	@Override
	public void revoke(Place place, long personId) {
		this.client.delete(place.path("/accesses/{personId}.json"), place.id(), personId).send();
	}

}
