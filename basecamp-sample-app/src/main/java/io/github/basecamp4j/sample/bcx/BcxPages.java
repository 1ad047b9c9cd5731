package io.github.basecamp4j.sample.bcx;

import java.util.List;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.sample.web.ListPage;

/**
 * Basecamp 2's pages: another one may follow as long as they are full.
 */
final class BcxPages {

	private static final int SIZE = 50;

	private BcxPages() {
	}

	static <T> ListPage<T> get(Paged<T> list, int number) {
		List<T> items = list.page(Math.max(number, 1));
		return new ListPage<>(items, Math.max(number, 1), items.size() >= SIZE,
				(Math.max(number, 1) - 1L) * SIZE + items.size());
	}

}
