package io.github.basecamp4j.test;

/**
 * An entry of a schedule that is there.
 */
public final class Bc3ArrangedScheduleEntry extends Bc3Arranged<Schedule.Entry, Bc3ArrangedScheduleEntry> {

	Bc3ArrangedScheduleEntry(Bc3Arrangement arrangement, Schedule.Entry entry) {
		super(arrangement, entry);
	}

}
