package io.github.basecamp4j.http;

import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.Page;
import io.github.basecamp4j.Paged;

/**
 * The lists of Basecamp 3, 4 and 5: each page links to the next, and sizes differ.
 *
 * @param <T> the type of the elements
 */
final class LinkPaged<T> implements Paged<T> {

	private final PageSource<T> source;

	private final int maxPages;

	LinkPaged(PageSource<T> source, int maxPages) {
		this.source = source;
		this.maxPages = maxPages;
	}

	@Override
	public Page<T> page(int number) {
		Assert.isTrue(number > 0, "Pages are numbered from 1");
		PageAnswer<T> answer = (number > 1) ? this.source.numbered(number) : this.source.first();
		return new Page<>(answer.elements(), number, answer.next() != null, totalCount(answer));
	}

	@Override
	public OptionalLong totalCount() {
		return totalCount(this.source.first());
	}

	private static OptionalLong totalCount(PageAnswer<?> answer) {
		Long totalCount = answer.totalCount();
		return (totalCount != null) ? OptionalLong.of(totalCount) : OptionalLong.empty();
	}

	@Override
	public Iterator<T> iterator() {
		return new PageIterator();
	}

	private final class PageIterator implements Iterator<T> {

		private final Set<URI> visited = new HashSet<>();

		private @Nullable PageAnswer<T> page;

		private List<T> elements = Collections.emptyList();

		private int index;

		private int pages;

		@Override
		public boolean hasNext() {
			while (this.index == this.elements.size() && (this.page == null || this.page.next() != null)) {
				advance(this.page);
			}
			return this.index < this.elements.size();
		}

		@Override
		public T next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.elements.get(this.index++);
		}

		private void advance(@Nullable PageAnswer<T> predecessor) {
			if (this.pages == LinkPaged.this.maxPages) {
				throw new BasecampInvalidResponseException(
						"The list goes on after " + this.pages + " pages, the most that may be read ('max-pages')",
						null);
			}
			PageAnswer<T> next = (predecessor != null) ? LinkPaged.this.source.linked(predecessor, this.visited)
					: LinkPaged.this.source.first();
			this.visited.add(next.request().uri());
			this.page = next;
			this.elements = next.elements();
			this.index = 0;
			this.pages++;
		}

	}

}
