package io.github.basecamp4j.bcx.calendars;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.people.PersonSummary;
import io.github.basecamp4j.bcx.resources.ResourceCount;

/**
 * A calendar that belongs to no project. Lists fill {@code url} and {@code appUrl}; a
 * single calendar fills {@code createdAt}, {@code creator} and the counts instead.
 *
 * @param id id of the calendar
 * @param name its name
 * @param updatedAt when something in it changed
 * @param color six hexadecimal digits
 * @param url its API address; only in lists
 * @param appUrl its address in a browser; only in lists
 * @param createdAt when it was created; only in a single calendar
 * @param creator who created it; only in a single calendar
 * @param accesses people with access; only in a single calendar
 * @param calendarEvents its events; only in a single calendar
 */
public record Calendar(long id, String name, OffsetDateTime updatedAt, String color, @Nullable String url,
		@Nullable String appUrl, @Nullable OffsetDateTime createdAt, @Nullable PersonSummary creator,
		@Nullable ResourceCount accesses, @Nullable CalendarEventCount calendarEvents) {
}
