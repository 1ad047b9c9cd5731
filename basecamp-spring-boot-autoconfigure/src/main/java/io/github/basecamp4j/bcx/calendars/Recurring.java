package io.github.basecamp4j.bcx.calendars;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an event recurs: without end, if there is neither {@code count} nor {@code until}.
 *
 * @param frequency how often, such as {@code weekly}; an open set
 * @param count how many times in all
 * @param until the day of the last recurrence
 * @param excluding numbers, from 1, of the recurrences that do not take place
 */
public record Recurring(String frequency, @Nullable Integer count, @Nullable LocalDate until, List<Integer> excluding) {
}
