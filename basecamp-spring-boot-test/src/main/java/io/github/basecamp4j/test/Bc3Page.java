package io.github.basecamp4j.test;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Basecamp 3's way of paging: pages grow, and each links to the next.
 */
final class Bc3Page {

	private static final int[] SIZES = { 15, 30, 50, 100 };

	private final URI baseUrl;

	private final int[] sizes;

	Bc3Page(URI baseUrl) {
		this(baseUrl, SIZES);
	}

	/**
	 * Create a way of paging.
	 * @param baseUrl the address of the server
	 * @param sizes how much is on each page; the last is the size of all further pages
	 */
	Bc3Page(URI baseUrl, int... sizes) {
		this.baseUrl = baseUrl;
		this.sizes = sizes;
	}

	<T> Answer of(Request request, Stream<T> items, Function<T, Map<String, @Nullable Object>> json) {
		return within(request, items, json, (page) -> page);
	}

	/**
	 * Answer with a page inside an object.
	 */
	<T> Answer within(Request request, Stream<T> items, Function<T, Map<String, @Nullable Object>> json,
			Function<List<Map<String, @Nullable Object>>, Object> frame) {
		List<T> all = items.toList();
		String asked = request.query().getOrDefault("page", "1");
		int page = asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
		int start = 0;
		for (int i = 1; i < page; i++) {
			start += size(i);
		}
		int end = Math.min(start + size(page), all.size());
		Answer answer = Answer.ok(frame.apply(all.subList(Math.min(start, end), end).stream().map(json).toList()))
			.with("X-Total-Count", Integer.toString(all.size()));
		return (end < all.size()) ? answer.with("Link", "<" + address(request, page + 1) + ">; rel=\"next\"") : answer;
	}

	/**
	 * Return the order that is asked for, by default the newest first.
	 * @param query what is asked for
	 * @return the order
	 */
	static Comparator<Recording> order(Map<String, String> query) {
		Comparator<Recording> order = Comparator
			.comparing((Recording recording) -> "updated_at".equals(query.get("sort")) ? recording.updatedAt
					: recording.createdAt)
			.thenComparing((recording) -> recording.id);
		return "asc".equals(query.get("direction")) ? order : order.reversed();
	}

	private int size(int page) {
		return this.sizes[Math.min(page, this.sizes.length) - 1];
	}

	private String address(Request request, int page) {
		String asked = request.uri().getRawQuery();
		String query = Stream.of((asked != null) ? asked.split("&") : new String[0])
			.filter((parameter) -> !parameter.startsWith("page="))
			.map((parameter) -> parameter + "&")
			.collect(Collectors.joining());
		return this.baseUrl + request.path() + "?" + query + "page=" + page;
	}

}
