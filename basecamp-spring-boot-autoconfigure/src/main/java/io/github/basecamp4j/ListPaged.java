package io.github.basecamp4j;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

import org.springframework.util.Assert;

/**
 * A {@link Paged} list that is known already.
 *
 * @param <T> the type of the elements
 */
final class ListPaged<T> implements Paged<T> {

	private static final int PAGE_SIZE = 50;

	private final List<T> elements;

	ListPaged(List<? extends T> elements) {
		this.elements = List.copyOf(elements);
	}

	@Override
	public Page<T> page(int number) {
		Assert.isTrue(number > 0, "Pages are numbered from 1");
		int size = this.elements.size();
		int start = (int) Math.min((number - 1L) * PAGE_SIZE, size);
		int end = Math.min(start + PAGE_SIZE, size);
		return new Page<>(this.elements.subList(start, end), number, end < size, totalCount());
	}

	@Override
	public OptionalLong totalCount() {
		return OptionalLong.of(this.elements.size());
	}

	@Override
	public Iterator<T> iterator() {
		return this.elements.iterator();
	}

}
