package io.github.basecamp4j;

import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that Basecamp delivers in pages. Pages are requested as they are needed: none
 * before the first element is asked for, and none behind the last one that was. Principal
 * and account are those of the call that returned the list. Each iteration asks Basecamp
 * anew.
 *
 * @param <T> the type of the elements
 */
public interface Paged<T> extends Iterable<T> {

	/**
	 * Return a list that is known already, in pages of fifty, for tests.
	 * @param <T> the type of the elements
	 * @param elements the elements
	 * @return the list, which never asks Basecamp
	 */
	static <T> Paged<T> of(List<? extends T> elements) {
		return new ListPaged<>(elements);
	}

	/**
	 * Return a list that is known already, in pages of fifty, for tests.
	 * @param <T> the type of the elements
	 * @param elements the elements
	 * @return the list, which never asks Basecamp
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	static <T> Paged<T> of(T... elements) {
		return new ListPaged<>(List.of(elements));
	}

	/**
	 * Return exactly one page, in one request.
	 * @param number the page's number, from 1
	 * @return the page; without elements if there is no such page
	 */
	Page<T> page(int number);

	/**
	 * Return how many elements there are in all, at the price of at most the first page.
	 * @return the number of elements, empty where Basecamp does not tell it (Basecamp 2
	 * never does)
	 */
	OptionalLong totalCount();

	/**
	 * Return the elements of all pages, lazily.
	 * @return a sequential stream in Basecamp's order
	 */
	default Stream<T> stream() {
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
	}

	/**
	 * Return the elements of all pages.
	 * @return an unmodifiable list in Basecamp's order
	 */
	default List<T> toList() {
		return stream().toList();
	}

}
