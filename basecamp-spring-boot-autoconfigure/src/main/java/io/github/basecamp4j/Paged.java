package io.github.basecamp4j;

import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
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
	 * Return the list up to the first element that is not wanted any more, such as the
	 * last one that was there before. No page behind that element is asked for, save for
	 * those of Basecamp 2 that are on their way already. Exactly one page ends in the
	 * same way, and is looked at alone; how many elements there are is not known.
	 * @param predicate tells whether an element is wanted
	 * @return the list, as lazy as this one
	 */
	default Paged<T> takeWhile(Predicate<? super T> predicate) {
		return new PagedPrefix<>(this, predicate);
	}

	/**
	 * Return the elements of all pages.
	 * @return an unmodifiable list in Basecamp's order
	 */
	default List<T> toList() {
		return stream().toList();
	}

}
