package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Comments of Basecamp 3, 4 and 5, on whatever can be commented. A comment is trashed as
 * any {@linkplain RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/comments.md">Comments</a>
 */
public interface CommentOperations {

	/**
	 * List the active comments on a recording.
	 * @param recordingId the recording
	 * @return the comments
	 */
	Paged<Comment> list(long recordingId);

	/**
	 * Return a comment.
	 * @param commentId the comment
	 * @return the comment
	 */
	Comment get(long commentId);

	/**
	 * Comment on a recording. Everybody who is subscribed to it is told.
	 * @param recordingId the recording
	 * @param content HTML
	 * @return the new comment
	 */
	Comment create(long recordingId, String content);

	/**
	 * Change what a comment says.
	 * @param commentId the comment
	 * @param content HTML
	 * @return the changed comment
	 */
	Comment update(long commentId, String content);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CommentOperations create(BasecampRestClient client) {
		return new RestClientCommentOperations(client);
	}

}
