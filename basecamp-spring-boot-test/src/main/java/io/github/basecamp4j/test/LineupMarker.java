package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A day that an account of Basecamp 3, 4 and 5 marks.
 *
 * @param id its id
 * @param name its name
 * @param date the day
 * @param createdAt when it was made
 * @param updatedAt when it changed
 */
record LineupMarker(long id, String name, LocalDate date, OffsetDateTime createdAt, OffsetDateTime updatedAt) {

	static LineupMarker create(long id, String name, LocalDate date, OffsetDateTime now) {
		return new LineupMarker(id, name, date, now, now);
	}

	LineupMarker change(String name, LocalDate date, OffsetDateTime now) {
		return new LineupMarker(this.id, name, date, this.createdAt, now);
	}

}
