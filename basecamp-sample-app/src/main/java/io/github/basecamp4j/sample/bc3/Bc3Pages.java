package io.github.basecamp4j.sample.bc3;

import java.util.List;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.sample.web.ListPage;

/**
 * Basecamp 3's pages: their sizes differ, but the total is known.
 */
final class Bc3Pages {

	private Bc3Pages() {
	}

	/**
	 * Return a page.
	 * @param list the list
	 * @param number the page's number
	 * @param seen how many items the pages before it have
	 * @return the page
	 */
	static <T> ListPage<T> get(Paged<T> list, int number, long seen) {
		List<T> items = list.page(Math.max(number, 1));
		long known = seen + items.size();
		return new ListPage<>(items, Math.max(number, 1), !items.isEmpty() && list.totalCount().orElse(0) > known,
				known);
	}

}
