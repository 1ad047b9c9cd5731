package io.github.basecamp4j.bcx.calendars;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * How an event shall recur: from a day on, without end unless a number or a last day is
 * set. Immutable.
 */
public final class RecurrenceRule extends NamedValues<RecurrenceRule> {

	/**
	 * Start with what recurs without end.
	 * @param firstDay the day of the first recurrence
	 * @param frequency how often it recurs
	 */
	public RecurrenceRule(LocalDate firstDay, Frequency frequency) {
		this(Map.of("starts_at", firstDay, "frequency", frequency));
	}

	private RecurrenceRule(Map<String, @Nullable Object> values) {
		super(values, RecurrenceRule::new);
	}

	/**
	 * Set how many times the event takes place, instead of a last day.
	 * @param count the number
	 * @return the extended rule
	 */
	public RecurrenceRule withCount(int count) {
		return with("count", count).with("until", null);
	}

	/**
	 * Set the last day, instead of a number.
	 * @param lastDay the day of the last recurrence
	 * @return the extended rule
	 */
	public RecurrenceRule withUntil(LocalDate lastDay) {
		return with("until", lastDay).with("count", null);
	}

	/**
	 * Leave recurrences out.
	 * @param numbers their numbers, from 1
	 * @return the extended rule
	 */
	public RecurrenceRule withExcluding(int... numbers) {
		return with("excluding", Arrays.stream(numbers).boxed().toList());
	}

}
