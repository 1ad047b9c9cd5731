package io.github.basecamp4j.http;

import java.net.URI;
import java.util.Set;

import io.github.basecamp4j.BasecampInvalidResponseException;

/**
 * Where the pages of a list come from, one request for each.
 *
 * @param <T> the type of the elements
 */
interface PageSource<T> {

	PageAnswer<T> first();

	PageAnswer<T> numbered(int number);

	/**
	 * Return the page that another links to.
	 * @param predecessor the page with the link
	 * @param visited the addresses of that page and of those before it
	 * @return the page
	 * @throws BasecampInvalidResponseException if the link leads back to one of them
	 */
	PageAnswer<T> linked(PageAnswer<T> predecessor, Set<URI> visited);

}
