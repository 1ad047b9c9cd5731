package io.github.basecamp4j.bc3.schedules;

import java.time.OffsetDateTime;

/**
 * A calendar, which has a schedule of its own.
 *
 * @param id id of the calendar
 * @param type {@code Calendar}
 * @param name its name
 * @param color its colour, such as {@code aqua}; an open set
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param url its API address
 * @param appUrl its address in a browser
 * @param scheduleUrl API address of its schedule
 */
public record Calendar(long id, String type, String name, String color, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String url, String appUrl, String scheduleUrl) {
}
