package io.github.basecamp4j.bc3.recordings;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When an entry of a schedule recurs, or a check-in question is asked.
 *
 * @param frequency how often, such as {@code every_week}; an open set
 * @param days days of the week from 0 for Sunday, or days of the month
 * @param hour hour of the day
 * @param minute minute of the hour
 * @param weekInstance which week of a month
 * @param startDate the first day
 * @param endDate the last day, {@code null} if it goes on
 * @param weekInterval after how many weeks again
 * @param monthInterval after how many months again
 * @param duration how long it lasts, in seconds
 */
public record RecurrenceSchedule(@Nullable String frequency, List<Integer> days, @Nullable Integer hour,
		@Nullable Integer minute, @Nullable Integer weekInstance, @Nullable LocalDate startDate,
		@Nullable LocalDate endDate, @Nullable Integer weekInterval, @Nullable Integer monthInterval,
		@Nullable Integer duration) {
}
