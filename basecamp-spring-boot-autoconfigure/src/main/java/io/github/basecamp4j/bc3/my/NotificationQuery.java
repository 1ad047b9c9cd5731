package io.github.basecamp4j.bc3.my;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What to tell of the notifications. Immutable.
 */
public final class NotificationQuery extends NamedValues<NotificationQuery> {

	/**
	 * Start with nothing.
	 */
	public NotificationQuery() {
		this(Map.of());
	}

	private NotificationQuery(Map<String, @Nullable Object> values) {
		super(values, NotificationQuery::new);
	}

	/**
	 * Turn to a page of those that are read. The others are the same on each page.
	 * @param page number of the page, from 1
	 * @return the extended query
	 */
	public NotificationQuery withPage(int page) {
		return with("page", page);
	}

	/**
	 * Tell at most two of those that have bubbled up, and none that is to do so later.
	 * Not in the public documentation yet.
	 * @return the extended query
	 */
	public NotificationQuery withFewBubbleUps() {
		return with("limit_bubble_ups", true);
	}

}
