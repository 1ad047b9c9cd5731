package io.github.basecamp4j.bc3.questions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * When a check-in question is to be asked. It is sent in the form that Basecamp answers
 * with, which is newer than the one in its public documentation. Immutable.
 */
public final class QuestionScheduleFields extends NamedValues<QuestionScheduleFields> {

	/**
	 * Start with how often and when.
	 * @param frequency how often
	 * @param time the time of day, to the minute
	 */
	public QuestionScheduleFields(QuestionFrequency frequency, LocalTime time) {
		this(Map.of("frequency", frequency, "hour", time.getHour(), "minute", time.getMinute()));
	}

	private QuestionScheduleFields(Map<String, @Nullable Object> values) {
		super(values, QuestionScheduleFields::new);
	}

	/**
	 * Set the days of the week.
	 * @param days the days
	 * @return the extended fields
	 */
	public QuestionScheduleFields withDays(DayOfWeek... days) {
		return with("days", Arrays.stream(days).map((day) -> day.getValue() % DayOfWeek.values().length).toList());
	}

	/**
	 * Set which week of a month.
	 * @param weekInstance the week
	 * @return the extended fields
	 */
	public QuestionScheduleFields withWeekInstance(int weekInstance) {
		return with("week_instance", weekInstance);
	}

	/**
	 * Set after how many weeks it is asked again.
	 * @param weekInterval the number of weeks
	 * @return the extended fields
	 */
	public QuestionScheduleFields withWeekInterval(int weekInterval) {
		return with("week_interval", weekInterval);
	}

	/**
	 * Set after how many months it is asked again.
	 * @param monthInterval the number of months
	 * @return the extended fields
	 */
	public QuestionScheduleFields withMonthInterval(int monthInterval) {
		return with("month_interval", monthInterval);
	}

	/**
	 * Set the first day.
	 * @param startDate the day
	 * @return the extended fields
	 */
	public QuestionScheduleFields withStartDate(LocalDate startDate) {
		return with("start_date", startDate);
	}

	/**
	 * Set the last day.
	 * @param endDate the day
	 * @return the extended fields
	 */
	public QuestionScheduleFields withEndDate(LocalDate endDate) {
		return with("end_date", endDate);
	}

}
