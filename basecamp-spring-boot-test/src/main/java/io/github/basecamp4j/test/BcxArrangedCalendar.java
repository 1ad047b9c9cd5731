package io.github.basecamp4j.test;

import java.time.LocalDate;

/**
 * A calendar that is there.
 */
public final class BcxArrangedCalendar {

	private final BcxArrangement arrangement;

	private final Project calendar;

	BcxArrangedCalendar(BcxArrangement arrangement, Project calendar) {
		this.arrangement = arrangement;
		this.calendar = calendar;
	}

	/**
	 * Return the id of the calendar.
	 * @return the id
	 */
	public long id() {
		return this.calendar.id;
	}

	/**
	 * Put an event on one whole day into the calendar.
	 * @param summary what it is
	 * @param day the day
	 * @return the event
	 */
	public BcxArrangedCalendarEvent calendarEvent(String summary, LocalDate day) {
		return new BcxArrangedCalendarEvent(this.arrangement, this.arrangement.create(
				() -> this.arrangement.account.addCalendarEvent(this.calendar, summary, day, this.arrangement.now())));
	}

}
