package io.github.basecamp4j.http;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Page;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.engine.EngineRequest;
import io.github.basecamp4j.http.json.Ids;

/**
 * Basecamp 2's lists: numbered pages of fifty, on while pages are full. The first page is
 * requested alone, since most lists have no other; then two at once, four, and so on.
 * What a page repeats of its predecessor is left out, because things move to the next
 * page when others come meanwhile; a page that only repeats ends the list, because some
 * endpoints ignore the number.
 *
 * @param <T> the type of the elements
 */
final class PageNumberPaged<T> implements Paged<T> {

	private static final int PAGE_SIZE = 50;

	private static final int MAX_DOUBLINGS = 30;

	private final PageSource<T> source;

	private final int maxPages;

	private final int maxConcurrentPages;

	private final PageTasks tasks;

	PageNumberPaged(PageSource<T> source, int maxPages, int maxConcurrentPages, PageTasks tasks) {
		this.source = source;
		this.maxPages = maxPages;
		this.maxConcurrentPages = maxConcurrentPages;
		this.tasks = tasks;
	}

	@Override
	public Page<T> page(int number) {
		Assert.isTrue(number > 0, "Pages are numbered from 1");
		List<T> elements = elements(number);
		return new Page<>(elements, number, elements.size() >= PAGE_SIZE, OptionalLong.empty());
	}

	private List<T> elements(int number) {
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

		private final Deque<FutureTask<List<T>>> ahead = new ArrayDeque<>();

		private List<T> page = Collections.emptyList();

		private List<T> predecessor = Collections.emptyList();

		private int index;

		private int received;

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
			if (this.received == PageNumberPaged.this.maxPages) {
				throw new BasecampInvalidResponseException(
						"The list goes on after " + this.received + " pages, the most that may be read ('max-pages')",
						null);
			}
			boolean alone = this.received == 0 || PageNumberPaged.this.maxConcurrentPages == 1;
			List<T> next = alone ? elements(this.received + 1) : take();
			this.received++;
			this.page = withoutRepeated(next);
			this.index = 0;
			this.last = next.size() < PAGE_SIZE || this.page.isEmpty();
			if (this.last) {
				abandon();
			}
			else if (!alone) {
				requestAhead();
			}
		}

		private List<T> withoutRepeated(List<T> next) {
			List<T> before = this.predecessor;
			this.predecessor = next;
			if (next.equals(before)) {
				return Collections.emptyList();
			}
			Set<@Nullable Long> ids = new HashSet<>(2 * PAGE_SIZE);
			before.forEach((element) -> ids.add(Ids.of(element)));
			ids.remove(null);
			return next.stream().filter((element) -> !ids.contains(Ids.of(element))).toList();
		}

		private List<T> take() {
			requestAhead();
			FutureTask<List<T>> task = this.ahead.remove();
			task.run();
			try {
				return task.get();
			}
			catch (InterruptedException ex) {
				abandon();
				Thread.currentThread().interrupt();
				throw new BasecampTransportException("Interrupted while waiting for a page", true,
						EngineRequest.interrupted(ex));
			}
			catch (ExecutionException ex) {
				abandon();
				throw unchecked(ex);
			}
		}

		private void requestAhead() {
			int inFlight = Math.min(PageNumberPaged.this.maxConcurrentPages,
					1 << Math.min(this.received, MAX_DOUBLINGS));
			int end = Math.min(PageNumberPaged.this.maxPages, this.received + inFlight);
			for (int next = this.received + this.ahead.size() + 1; next <= end; next++) {
				int number = next;
				this.ahead.add(PageNumberPaged.this.tasks.start(() -> elements(number)));
			}
		}

		private void abandon() {
			this.ahead.forEach((task) -> task.cancel(false));
			this.ahead.clear();
		}

		private static RuntimeException unchecked(ExecutionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			return (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}

	}

}
