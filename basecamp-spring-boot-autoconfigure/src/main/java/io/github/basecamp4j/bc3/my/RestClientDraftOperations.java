package io.github.basecamp4j.bc3.my;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link DraftOperations} over HTTP.
 */
final class RestClientDraftOperations implements DraftOperations {

	private final BasecampRestClient client;

	RestClientDraftOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Draft> list() {
		return this.client.get("/my/drafts.json").asPages(Draft.class);
	}

}
