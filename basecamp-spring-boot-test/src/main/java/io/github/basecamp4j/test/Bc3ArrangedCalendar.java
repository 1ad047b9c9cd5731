package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A calendar that is there and belongs to no project.
 */
public final class Bc3ArrangedCalendar {

	private final Bc3ArrangedProject place;

	Bc3ArrangedCalendar(Bc3Arrangement arrangement, Project calendar) {
		this.place = new Bc3ArrangedProject(arrangement, calendar);
	}

	/**
	 * Return the id of the calendar.
	 * @return the id
	 */
	public long id() {
		return this.place.id();
	}

	/**
	 * Return the id of its schedule.
	 * @return the id
	 */
	public long scheduleId() {
		return this.place.scheduleId();
	}

	/**
	 * Schedule something.
	 * @param summary what it is
	 * @param startsAt when it begins
	 * @param endsAt when it ends
	 * @return the entry
	 */
	public Bc3ArrangedScheduleEntry scheduleEntry(String summary, OffsetDateTime startsAt, OffsetDateTime endsAt) {
		return this.place.scheduleEntry(summary, startsAt, endsAt);
	}

	/**
	 * Schedule something for whole days.
	 * @param summary what it is
	 * @param firstDay its first day
	 * @param lastDay its last day
	 * @return the entry
	 */
	public Bc3ArrangedScheduleEntry scheduleEntry(String summary, LocalDate firstDay, LocalDate lastDay) {
		return this.place.scheduleEntry(summary, firstDay, lastDay);
	}

}
