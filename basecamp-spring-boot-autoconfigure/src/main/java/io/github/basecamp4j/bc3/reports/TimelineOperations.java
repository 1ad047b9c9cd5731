package io.github.basecamp4j.bc3.reports;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * What happened in Basecamp 3, 4 and 5, the latest first.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/timeline.md">Timeline</a>
 */
public interface TimelineOperations {

	/**
	 * List what happened in all projects that the principal can see.
	 * @return the events
	 */
	Paged<TimelineEvent> list();

	/**
	 * List what happened in a project.
	 * @param projectId the project
	 * @return the events
	 */
	Paged<TimelineEvent> listInProject(long projectId);

	/**
	 * List what a person did.
	 * @param personId the person
	 * @return the events
	 */
	Paged<TimelineEvent> listOfPerson(long personId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TimelineOperations create(BasecampRestClient client) {
		return new RestClientTimelineOperations(client);
	}

}
