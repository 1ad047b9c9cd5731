package io.github.basecamp4j.bcx.accesses;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.people.Person;
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
	public Paged<Person> listInProject(long projectId) {
		return this.client.list(Person.class, "/projects/{projectId}/accesses.json", projectId);
	}

	@Override
	public Paged<Person> listInCalendar(long calendarId) {
		return this.client.list(Person.class, "/calendars/{calendarId}/accesses.json", calendarId);
	}

	@Override
	public void grantInProject(long projectId, AccessGrant grant) {
		this.client.post("/projects/{projectId}/accesses.json", grant, projectId);
	}

	@Override
	public void grantInCalendar(long calendarId, AccessGrant grant) {
		this.client.post("/calendars/{calendarId}/accesses.json", grant, calendarId);
	}

	@Override
	public void grantToClientsInProject(long projectId, AccessGrant grant) {
		this.client.post("/projects/{projectId}/client_accesses.json", grant, projectId);
	}

	@Override
	public void revokeInProject(long projectId, long personId) {
		this.client.delete("/projects/{projectId}/accesses/{personId}.json", projectId, personId);
	}

	@Override
	public void revokeInCalendar(long calendarId, long personId) {
		this.client.delete("/calendars/{calendarId}/accesses/{personId}.json", calendarId, personId);
	}

}
