package io.github.basecamp4j.test;

import java.util.stream.IntStream;

/**
 * An entry of a schedule that is there.
 */
public final class Bc3ArrangedScheduleEntry extends Bc3Arranged<Schedule.Entry, Bc3ArrangedScheduleEntry> {

	Bc3ArrangedScheduleEntry(Bc3Arrangement arrangement, Schedule.Entry entry) {
		super(arrangement, entry);
	}

	/**
	 * Let it take place again.
	 * @param frequency how often, as Basecamp says it, such as {@code every_week} or
	 * {@code every_day_of_month}
	 * @param days days of the week from 0 for Sunday, or days of the month; none for that
	 * on which it begins
	 * @return the same
	 * @throws IllegalArgumentException if there is no such frequency, or no day of it
	 */
	public Bc3ArrangedScheduleEntry recurring(String frequency, int... days) {
		Recurrence recurrence = new Recurrence(frequency, this.recording.firstDay(), null,
				IntStream.of(days).boxed().toList(), null, 1);
		if (!recurrence.isPossible()) {
			throw new IllegalArgumentException("Nothing takes place " + frequency);
		}
		this.arrangement.world.run(() -> this.recording.recurrence = recurrence);
		return this;
	}

}
