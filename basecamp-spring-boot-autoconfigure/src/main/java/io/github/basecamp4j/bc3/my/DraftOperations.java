package io.github.basecamp4j.bc3.my;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Drafts of the principal of Basecamp 3, 4 and 5. Not in the public documentation yet.
 */
public interface DraftOperations {

	/**
	 * List the drafts.
	 * @return the drafts, at most 250
	 */
	Paged<Draft> list();

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static DraftOperations create(BasecampRestClient client) {
		return new RestClientDraftOperations(client);
	}

}
