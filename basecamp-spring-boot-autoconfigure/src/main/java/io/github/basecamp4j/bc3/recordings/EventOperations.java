package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Events of Basecamp 3, 4 and 5: what happened to a recording.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/events.md">Events</a>
 */
public interface EventOperations {

	/**
	 * List what happened to a recording.
	 * @param recordingId the recording
	 * @return the events
	 */
	Paged<Event> list(long recordingId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static EventOperations create(BasecampRestClient client) {
		return new RestClientEventOperations(client);
	}

}
