package io.github.basecamp4j.bcx.events;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.Request;

/**
 * {@link EventOperations} over HTTP.
 */
final class RestClientEventOperations implements EventOperations {

	private final BasecampRestClient client;

	RestClientEventOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Event> listInProject(long projectId) {
		return inProject(projectId).asPages(Event.class);
	}

	@Override
	public Paged<Event> listInProject(long projectId, OffsetDateTime since) {
		return since(inProject(projectId), since).asPages(Event.class);
	}

	@Override
	public Paged<Event> listOfPerson(long personId) {
		return ofPerson(personId).asPages(Event.class);
	}

	@Override
	public Paged<Event> listOfPerson(long personId, OffsetDateTime since) {
		return since(ofPerson(personId), since).asPages(Event.class);
	}

	@Override
	public Paged<Event> list() {
		return ofAccount().asPages(Event.class);
	}

	@Override
	public Paged<Event> list(OffsetDateTime since) {
		return since(ofAccount(), since).asPages(Event.class);
	}

	private Request inProject(long projectId) {
		return this.client.get("/projects/{projectId}/events.json", projectId);
	}

	private Request ofPerson(long personId) {
		return this.client.get("/people/{personId}/events.json", personId);
	}

	private Request ofAccount() {
		return this.client.get("/events.json");
	}

	private static Request since(Request request, OffsetDateTime since) {
		return request.query("since", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(since));
	}

}
