package io.github.basecamp4j.http;

/**
 * Where the pages of a list come from, one request for each.
 *
 * @param <T> the type of the elements
 */
interface PageSource<T> {

	Page<T> first();

	Page<T> numbered(int number);

	Page<T> linked(Page<T> predecessor);

}
