package io.github.basecamp4j.bc3.search;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link SearchOperations} over HTTP.
 */
final class RestClientSearchOperations implements SearchOperations {

	private final BasecampRestClient client;

	RestClientSearchOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public SearchMetadata getMetadata() {
		return this.client.get("/searches/metadata.json").as(SearchMetadata.class);
	}

	@Override
	public Paged<SearchResult> search(String text) {
		return search(text, new SearchQuery());
	}

	@Override
	public Paged<SearchResult> search(String text, SearchQuery query) {
		return this.client.get("/search.json").query("q", text).query(query).asPages(SearchResult.class);
	}

}
