package io.github.basecamp4j.bc3.recordings;

import io.github.basecamp4j.Paged;
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
	public Paged<Comment> list(long recordingId) {
		return this.client.get("/recordings/{recordingId}/comments.json", recordingId).asPages(Comment.class);
	}

	@Override
	public Comment get(long commentId) {
		return this.client.get("/comments/{commentId}.json", commentId).as(Comment.class);
	}

	@Override
	public Comment create(long recordingId, String content) {
		return this.client.post("/recordings/{recordingId}/comments.json", recordingId)
			.field("content", content)
			.as(Comment.class);
	}

	@Override
	public Comment update(long commentId, String content) {
		return this.client.put("/comments/{commentId}.json", commentId).field("content", content).as(Comment.class);
	}

}
