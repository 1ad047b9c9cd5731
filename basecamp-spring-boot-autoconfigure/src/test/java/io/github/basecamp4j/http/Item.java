package io.github.basecamp4j.http;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A record with one of each kind of component.
 */
public record Item(long id, @Nullable String name, @Nullable OffsetDateTime createdAt, @Nullable List<Item> children,
		@Nullable Map<String, List<Integer>> counts) {

	public static String json(long id) {
		return "{\"id\":%d,\"name\":\"Item %d\",\"created_at\":\"2026-03-23T13:55:43-05:00\"}".formatted(id, id);
	}

	public static String page(int first, int count) {
		StringBuilder page = new StringBuilder("[");
		for (int i = first; i < first + count; i++) {
			page.append((i > first) ? "," : "").append(json(i));
		}
		return page.append(']').toString();
	}

}
