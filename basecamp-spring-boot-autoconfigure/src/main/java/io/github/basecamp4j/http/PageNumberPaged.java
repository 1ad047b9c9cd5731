package io.github.basecamp4j.http;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

import org.springframework.util.Assert;

import io.github.basecamp4j.BasecampResponseException;
import io.github.basecamp4j.Paged;

/**
 * Basecamp 2's lists: numbered pages of fifty, on while pages are full. A page that
 * repeats its predecessor ends the list, because some endpoints ignore the number.
 *
 * @param <T> the type of the elements
 */
final class PageNumberPaged<T> implements Paged<T> {

	private static final int PAGE_SIZE = 50;

	private final PageSource<T> source;

	private final int maxPages;

	PageNumberPaged(PageSource<T> source, int maxPages) {
		this.source = source;
		this.maxPages = maxPages;
	}

	@Override
	public List<T> page(int number) {
		Assert.isTrue(number > 0, "Pages are numbered from 1");
		return this.source.numbered(number).elements();
	}

	@Override
	public OptionalLong totalCount() {
		return OptionalLong.empty();
	}

	@Override
	public Iterator<T> iterator() {
		return new PageIterator();
	}

	private final class PageIterator implements Iterator<T> {

		private List<T> page = Collections.emptyList();

		private int number;

		private int index;

		private boolean last;

		@Override
		public boolean hasNext() {
			if (this.index == this.page.size() && !this.last) {
				advance();
			}
			return this.index < this.page.size();
		}

		@Override
		public T next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.page.get(this.index++);
		}

		private void advance() {
			if (this.number == PageNumberPaged.this.maxPages) {
				throw new BasecampResponseException(
						"The list goes on after " + this.number + " pages, the most that may be read ('max-pages')",
						null);
			}
			List<T> next = PageNumberPaged.this.source.numbered(++this.number).elements();
			this.last = next.size() < PAGE_SIZE || next.equals(this.page);
			if (!next.equals(this.page)) {
				this.page = next;
				this.index = 0;
			}
		}

	}

}
