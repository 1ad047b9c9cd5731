package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Boosts of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/boosts.md">Boosts</a>
 */
public interface BoostOperations {

	/**
	 * List the boosts of a recording.
	 * @param recordingId the recording
	 * @return the boosts
	 */
	Paged<Boost> list(long recordingId);

	/**
	 * List the boosts of an event.
	 * @param recordingId the recording to which it happened
	 * @param eventId the event
	 * @return the boosts
	 */
	Paged<Boost> listOfEvent(long recordingId, long eventId);

	/**
	 * Return a boost.
	 * @param boostId the boost
	 * @return the boost
	 */
	Boost get(long boostId);

	/**
	 * Boost a recording.
	 * @param recordingId the recording
	 * @param content an emoji or a text of at most 16 characters
	 * @return the new boost
	 */
	Boost create(long recordingId, String content);

	/**
	 * Boost an event. Basecamp refuses that with a 403 unless something was completed,
	 * adopted or moved to another column.
	 * @param recordingId the recording to which it happened
	 * @param eventId the event
	 * @param content an emoji or a text of at most 16 characters
	 * @return the new boost
	 */
	Boost createForEvent(long recordingId, long eventId, String content);

	/**
	 * Delete a boost for good, which its booster and administrators can do.
	 * @param boostId the boost
	 */
	void delete(long boostId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static BoostOperations create(BasecampRestClient client) {
		return new RestClientBoostOperations(client);
	}

}
