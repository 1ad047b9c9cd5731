package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;

import org.jspecify.annotations.Nullable;

/**
 * When an entry of a schedule is: on whole days, or from one time to another. Immutable.
 */
public final class EntryTime {

	private final Temporal startsAt;

	private final Temporal endsAt;

	private EntryTime(Temporal startsAt, Temporal endsAt) {
		this.startsAt = startsAt;
		this.endsAt = endsAt;
	}

	/**
	 * Return the time of an entry that begins and ends at certain times.
	 * @param startsAt when it begins
	 * @param endsAt when it ends
	 * @return the time
	 */
	public static EntryTime between(OffsetDateTime startsAt, OffsetDateTime endsAt) {
		return new EntryTime(startsAt, endsAt);
	}

	/**
	 * Return the time of an entry that takes one whole day.
	 * @param day the day
	 * @return the time
	 */
	public static EntryTime allDay(LocalDate day) {
		return allDay(day, day);
	}

	/**
	 * Return the time of an entry that takes whole days.
	 * @param firstDay the first day
	 * @param lastDay the last day, which is a day of the entry
	 * @return the time
	 */
	public static EntryTime allDay(LocalDate firstDay, LocalDate lastDay) {
		return new EntryTime(firstDay, lastDay);
	}

	Temporal startsAt() {
		return this.startsAt;
	}

	Temporal endsAt() {
		return this.endsAt;
	}

	boolean allDay() {
		return this.startsAt instanceof LocalDate;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EntryTime time && time.startsAt.equals(this.startsAt)
				&& time.endsAt.equals(this.endsAt);
	}

	@Override
	public int hashCode() {
		return 31 * this.startsAt.hashCode() + this.endsAt.hashCode();
	}

	@Override
	public String toString() {
		return this.startsAt + "/" + this.endsAt;
	}

}
