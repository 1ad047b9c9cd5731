package io.github.basecamp4j.bcx.comments;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CommentOperations} over HTTP.
 */
final class RestClientCommentOperations implements CommentOperations {

	private final BasecampRestClient client;

	RestClientCommentOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Comment create(long projectId, Commentable commentable, long commentableId, String content,
			CommentFields fields) {
		return this.client
			.post("/projects/{projectId}/{section}/{commentableId}/comments.json", projectId, commentable,
					commentableId)
			.field("content", content)
			.fields(fields)
			.as(Comment.class);
	}

	@Override
	public void delete(long projectId, long commentId) {
		this.client.delete("/projects/{projectId}/comments/{commentId}.json", projectId, commentId).send();
	}

}
