package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What may be changed in a marker of the lineup. Immutable.
 */
public final class LineupMarkerChanges extends NamedValues<LineupMarkerChanges> {

	/**
	 * Start with nothing.
	 */
	public LineupMarkerChanges() {
		this(Map.of());
	}

	private LineupMarkerChanges(Map<String, @Nullable Object> values) {
		super(values, LineupMarkerChanges::new);
	}

	/**
	 * Set the name.
	 * @param name the name
	 * @return the extended changes
	 */
	public LineupMarkerChanges withName(String name) {
		return with("name", name);
	}

	/**
	 * Set the day that it marks.
	 * @param date the day
	 * @return the extended changes
	 */
	public LineupMarkerChanges withDate(LocalDate date) {
		return with("date", date);
	}

}
