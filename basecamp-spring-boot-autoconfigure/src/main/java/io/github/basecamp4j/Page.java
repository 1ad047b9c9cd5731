package io.github.basecamp4j;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param <T> the type of the elements
 * @param elements the elements, unmodifiable; none if there is no such page
 * @param number the page's number, from 1
 * @param hasNext whether there is a page after this one. Basecamp 2 does not tell: there,
 * a page that is full is taken to have a next one, which may turn out to be empty.
 * @param totalCount how many elements there are on all pages, empty where Basecamp does
 * not tell it (Basecamp 2 never does)
 */
public record Page<T>(List<T> elements, int number, boolean hasNext, OptionalLong totalCount) {

	public Page {
		elements = List.copyOf(elements);
	}

	/**
	 * Return the only page of a list, for tests.
	 * @param <T> the type of the elements
	 * @param elements the elements
	 * @return the page
	 */
	public static <T> Page<T> of(List<T> elements) {
		return new Page<>(elements, 1, false, OptionalLong.of(elements.size()));
	}

	/**
	 * Return the only page of a list, for tests.
	 * @param <T> the type of the elements
	 * @param elements the elements
	 * @return the page
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <T> Page<T> of(T... elements) {
		return of(List.of(elements));
	}

}
