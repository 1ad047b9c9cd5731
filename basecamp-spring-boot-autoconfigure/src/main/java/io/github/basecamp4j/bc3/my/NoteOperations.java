package io.github.basecamp4j.bc3.my;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * The notebook of the principal of Basecamp 3, 4 and 5, which nobody else sees. Not in
 * the public documentation yet.
 */
public interface NoteOperations {

	/**
	 * Return the note.
	 * @return the note, without an id if nothing was ever written
	 */
	Note get();

	/**
	 * Write the note anew. The last writer wins.
	 * @param content HTML that replaces the present one
	 * @return the changed note
	 */
	Note update(String content);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static NoteOperations create(BasecampRestClient client) {
		return new RestClientNoteOperations(client);
	}

}
