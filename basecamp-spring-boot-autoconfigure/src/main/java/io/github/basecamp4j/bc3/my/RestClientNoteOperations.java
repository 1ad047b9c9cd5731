package io.github.basecamp4j.bc3.my;

import java.util.Map;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link NoteOperations} over HTTP.
 */
final class RestClientNoteOperations implements NoteOperations {

	private final BasecampRestClient client;

	RestClientNoteOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Note get() {
		return this.client.get("/my/notes.json").as(Note.class);
	}

	@Override
	public Note update(String content) {
		return this.client.put("/my/notes.json").field("note", Map.of("content", content)).as(Note.class);
	}

}
