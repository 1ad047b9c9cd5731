package io.github.basecamp4j.bc3.search;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Search of Basecamp 3, 4 and 5 over everything that the principal can see.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/search.md">Search</a>
 */
public interface SearchOperations {

	/**
	 * Return what a search can be narrowed to, which differs between accounts.
	 * @return the kinds of things to search for
	 */
	SearchMetadata getMetadata();

	/**
	 * Search for a text.
	 * @param text the text
	 * @return what was found, that which fits best first
	 */
	Paged<SearchResult> search(String text);

	/**
	 * Search for a text.
	 * @param text the text
	 * @param query what to search in, and in which order
	 * @return what was found
	 */
	Paged<SearchResult> search(String text, SearchQuery query);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static SearchOperations create(BasecampRestClient client) {
		return new RestClientSearchOperations(client);
	}

}
