package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * What can be done with recordings of any kind.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/recordings.md">Recordings</a>
 */
public interface RecordingOperations {

	/**
	 * List the active recordings of a kind in all active projects that the principal can
	 * see.
	 * @param type the kind
	 * @return the recordings, the latest created first
	 */
	Paged<RecordingSummary> list(RecordingType type);

	/**
	 * List the recordings of a kind.
	 * @param type the kind
	 * @param query which of them, and in which order
	 * @return the recordings
	 */
	Paged<RecordingSummary> list(RecordingType type, RecordingQuery query);

	/**
	 * Move a recording to the trash, from which Basecamp deletes it after 30 days.
	 * @param recordingId the recording
	 */
	void trash(long recordingId);

	/**
	 * Archive a recording.
	 * @param recordingId the recording
	 */
	void archive(long recordingId);

	/**
	 * Make a recording active again that was archived or is in the trash.
	 * @param recordingId the recording
	 */
	void unarchive(long recordingId);

	/**
	 * Set whether clients can see a recording. Basecamp refuses that with a 403 for what
	 * takes its visibility from where it lies.
	 * @param recordingId the recording
	 * @param visibleToClients whether clients can see it
	 * @return the changed recording
	 * @see <a href=
	 * "https://github.com/basecamp/bc3-api/blob/master/sections/client_visibility.md">Client
	 * visibility</a>
	 */
	RecordingSummary setVisibleToClients(long recordingId, boolean visibleToClients);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static RecordingOperations create(BasecampRestClient client) {
		return new RestClientRecordingOperations(client);
	}

}
