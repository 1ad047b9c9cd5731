package io.github.basecamp4j.bc3.reports;

import java.util.List;

/**
 * What is to happen in a span of time.
 *
 * @param scheduleEntries entries of schedules that do not recur
 * @param recurringScheduleEntryOccurrences occurrences of those that recur
 * @param assignables to-dos, cards and steps
 */
public record UpcomingSchedule(List<UpcomingScheduleEntry> scheduleEntries,
		List<UpcomingScheduleEntry> recurringScheduleEntryOccurrences, List<UpcomingAssignable> assignables) {
}
