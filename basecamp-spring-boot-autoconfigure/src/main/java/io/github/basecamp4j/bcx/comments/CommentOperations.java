package io.github.basecamp4j.bcx.comments;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Comments of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/comments.md">Comments</a>
 */
public interface CommentOperations {

	/**
	 * Comment on something. Its subscribers are told by e-mail. Comments are read with
	 * what they belong to.
	 * @param projectId the project
	 * @param commentable the kind of what is commented on
	 * @param commentableId what is commented on
	 * @param content the comment
	 * @param fields what else the comment has
	 * @return the new comment
	 */
	Comment create(long projectId, Commentable commentable, long commentableId, String content, CommentFields fields);

	/**
	 * Move a comment to the trash.
	 * @param projectId the project it lies in
	 * @param commentId the comment
	 */
	void delete(long projectId, long commentId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CommentOperations create(BasecampRestClient client) {
		return new RestClientCommentOperations(client);
	}

}
