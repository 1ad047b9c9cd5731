package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A day that the lineup of all projects marks.
 *
 * @param id id of the marker
 * @param name its name
 * @param date the day that it marks
 * @param createdAt when it was created
 * @param updatedAt when it changed
 */
public record LineupMarker(long id, String name, LocalDate date, OffsetDateTime createdAt, OffsetDateTime updatedAt) {
}
