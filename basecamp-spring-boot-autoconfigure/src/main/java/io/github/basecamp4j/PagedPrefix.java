package io.github.basecamp4j;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The beginning of a {@link Paged} list.
 *
 * @param <T> the type of the elements
 */
final class PagedPrefix<T> implements Paged<T> {

	private final Paged<T> paged;

	private final Predicate<? super T> predicate;

	PagedPrefix(Paged<T> paged, Predicate<? super T> predicate) {
		this.paged = paged;
		this.predicate = predicate;
	}

	@Override
	public Page<T> page(int number) {
		Page<T> page = this.paged.page(number);
		List<T> elements = page.elements().stream().takeWhile(this.predicate).toList();
		boolean ended = elements.size() < page.elements().size();
		return new Page<>(elements, number, page.hasNext() && !ended, totalCount());
	}

	@Override
	public OptionalLong totalCount() {
		return OptionalLong.empty();
	}

	@Override
	public Iterator<T> iterator() {
		return this.paged.stream().takeWhile(this.predicate).iterator();
	}

}
