package io.github.basecamp4j.bc3.reports;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TimelineOperations} over HTTP.
 */
final class RestClientTimelineOperations implements TimelineOperations {

	private final BasecampRestClient client;

	RestClientTimelineOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<TimelineEvent> list() {
		return this.client.get("/reports/progress.json").asPages(TimelineEvent.class);
	}

	@Override
	public Paged<TimelineEvent> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/timeline.json", projectId).asPages(TimelineEvent.class);
	}

	@Override
	public Paged<TimelineEvent> listOfPerson(long personId) {
		return this.client.get("/reports/users/progress/{personId}.json", personId)
			.asPages(TimelineEvent.class, "events");
	}

}
