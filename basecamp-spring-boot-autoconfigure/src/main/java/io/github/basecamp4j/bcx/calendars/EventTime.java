package io.github.basecamp4j.bcx.calendars;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;

import org.jspecify.annotations.Nullable;

/**
 * When an event takes place: on whole days, which are the same days in every time zone,
 * or from one moment to another.
 */
public final class EventTime {

	private final Temporal start;

	private final Temporal end;

	private EventTime(Temporal start, Temporal end) {
		this.start = start;
		this.end = end;
	}

	/**
	 * Return the time of an event on one whole day.
	 * @param day the day
	 * @return the time
	 */
	public static EventTime allDay(LocalDate day) {
		return allDay(day, day);
	}

	/**
	 * Return the time of an event on whole days.
	 * @param firstDay the first day
	 * @param lastDay the last day, which is a day of the event
	 * @return the time
	 */
	public static EventTime allDay(LocalDate firstDay, LocalDate lastDay) {
		return new EventTime(firstDay, lastDay);
	}

	/**
	 * Return the time of an event that has no duration.
	 * @param moment when it takes place
	 * @return the time
	 */
	public static EventTime at(OffsetDateTime moment) {
		return between(moment, moment);
	}

	/**
	 * Return the time of an event that has a duration.
	 * @param start when it starts
	 * @param end when it ends
	 * @return the time
	 */
	public static EventTime between(OffsetDateTime start, OffsetDateTime end) {
		return new EventTime(start, end);
	}

	boolean isAllDay() {
		return this.start instanceof LocalDate;
	}

	Temporal start() {
		return this.start;
	}

	Temporal end() {
		return this.end;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EventTime time && time.start.equals(this.start) && time.end.equals(this.end);
	}

	@Override
	public int hashCode() {
		return 31 * this.start.hashCode() + this.end.hashCode();
	}

	@Override
	public String toString() {
		return this.start + "/" + this.end;
	}

}
