package io.github.basecamp4j.bcx.calendars;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How many events there are in a calendar, and where.
 *
 * @param count the number
 * @param updatedAt when the latest of them changed, {@code null} if there are none
 * @param urls where they are listed
 */
public record CalendarEventCount(int count, @Nullable OffsetDateTime updatedAt, Urls urls) {

	/**
	 * API addresses of the lists of events in a calendar.
	 *
	 * @param upcoming address of those to come
	 * @param past address of those that are over
	 */
	public record Urls(String upcoming, String past) {
	}

}
