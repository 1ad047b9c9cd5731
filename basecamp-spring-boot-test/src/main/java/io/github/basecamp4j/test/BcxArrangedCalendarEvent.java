package io.github.basecamp4j.test;

import io.github.basecamp4j.test.BcxCalendar.CalendarEvent;

/**
 * An event in a calendar that is there.
 */
public final class BcxArrangedCalendarEvent extends BcxArranged<CalendarEvent, BcxArrangedCalendarEvent> {

	BcxArrangedCalendarEvent(BcxArrangement arrangement, CalendarEvent event) {
		super(arrangement, event);
	}

}
