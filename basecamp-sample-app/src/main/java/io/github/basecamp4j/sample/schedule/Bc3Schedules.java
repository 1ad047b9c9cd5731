package io.github.basecamp4j.sample.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.stereotype.Component;

import io.github.basecamp4j.bc3.schedules.ScheduleEntryOperations;

/**
 * Reads schedules of Basecamp 3, 4 and 5, which list what is over and what is to come
 * together: not more than their first pages.
 */
@Component
public class Bc3Schedules {

	private static final int ENTRIES_READ = 200;

	private final ScheduleEntryOperations entries;

	Bc3Schedules(ScheduleEntryOperations entries) {
		this.entries = entries;
	}

	/**
	 * Return what is to come.
	 * @param scheduleId the schedule
	 * @return the entries that are not over
	 */
	public List<EventView> upcoming(long scheduleId) {
		return read(scheduleId, false);
	}

	List<EventView> past(long scheduleId) {
		List<EventView> past = new ArrayList<>(read(scheduleId, true));
		Collections.reverse(past);
		return past;
	}

	private List<EventView> read(long scheduleId, boolean past) {
		return this.entries.list(scheduleId)
			.stream()
			.limit(ENTRIES_READ)
			.map(EventView::of)
			.filter((event) -> event.isOver() == past)
			.toList();
	}

}
