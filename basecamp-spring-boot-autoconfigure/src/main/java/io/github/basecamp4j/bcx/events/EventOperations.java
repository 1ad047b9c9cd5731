package io.github.basecamp4j.bcx.events;

import java.time.OffsetDateTime;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Events of Basecamp 2: everything that happened in an account, latest first. Not to be
 * taken for events in a calendar.
 * <p>
 * To read only what is new, ask again and again for what happened since the
 * {@link Event#createdAt() time} of the first event of the answer before; nothing new is
 * an empty list. An application that polls without a time reads everything each time.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/events.md">Events</a>
 */
public interface EventOperations {

	/**
	 * List everything that happened in a project.
	 * @param projectId the project
	 * @return the events without the place where they happened, latest first
	 */
	Paged<Event> listInProject(long projectId);

	/**
	 * List what happened in a project since a time.
	 * @param projectId the project
	 * @param since the time, such as that of the latest event that is known
	 * @return the events without the place where they happened, latest first
	 */
	Paged<Event> listInProject(long projectId, OffsetDateTime since);

	/**
	 * List everything that a person did.
	 * @param personId the person
	 * @return the events without their creator, latest first
	 */
	Paged<Event> listOfPerson(long personId);

	/**
	 * List what a person did since a time.
	 * @param personId the person
	 * @param since the time, such as that of the latest event that is known
	 * @return the events without their creator, latest first
	 */
	Paged<Event> listOfPerson(long personId, OffsetDateTime since);

	/**
	 * List everything that happened in all projects and calendars.
	 * @return the events, latest first
	 */
	Paged<Event> list();

	/**
	 * List what happened in all projects and calendars since a time.
	 * @param since the time, such as that of the latest event that is known
	 * @return the events, latest first
	 */
	Paged<Event> list(OffsetDateTime since);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static EventOperations create(BasecampRestClient client) {
		return new RestClientEventOperations(client);
	}

}
