package io.github.basecamp4j.bc3.my;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Bookmarks of the principal of Basecamp 3, 4 and 5. Not in the public documentation yet.
 */
public interface BookmarkOperations {

	/**
	 * List the bookmarks.
	 * @return the bookmarks
	 */
	Paged<Bookmark> list();

	/**
	 * Return whether the principal has a bookmark of a recording.
	 * @param recordingId the recording
	 * @return whether there is one
	 */
	BookmarkStatus get(long recordingId);

	/**
	 * Set a bookmark of a recording. Where there is one already, nothing changes.
	 * @param recordingId the recording
	 * @return the bookmark
	 */
	Bookmark create(long recordingId);

	/**
	 * Remove the bookmark of a recording.
	 * @param recordingId the recording
	 */
	void delete(long recordingId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static BookmarkOperations create(BasecampRestClient client) {
		return new RestClientBookmarkOperations(client);
	}

}
