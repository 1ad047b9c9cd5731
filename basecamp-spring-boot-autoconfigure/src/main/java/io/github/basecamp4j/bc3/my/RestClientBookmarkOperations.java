package io.github.basecamp4j.bc3.my;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link BookmarkOperations} over HTTP.
 */
final class RestClientBookmarkOperations implements BookmarkOperations {

	private final BasecampRestClient client;

	RestClientBookmarkOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Bookmark> list() {
		return this.client.get("/my/bookmarks.json").asPages(Bookmark.class);
	}

	@Override
	public BookmarkStatus get(long recordingId) {
		return this.client.get("/recordings/{recordingId}/bookmark.json", recordingId).as(BookmarkStatus.class);
	}

	@Override
	public Bookmark create(long recordingId) {
		return this.client.post("/recordings/{recordingId}/bookmark.json", recordingId).idempotent().as(Bookmark.class);
	}

	@Override
	public void delete(long recordingId) {
		this.client.delete("/recordings/{recordingId}/bookmark.json", recordingId).send();
	}

}
