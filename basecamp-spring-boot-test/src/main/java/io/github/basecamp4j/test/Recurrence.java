package io.github.basecamp4j.test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The days on which something takes place again.
 *
 * @param frequency how often, in Basecamp's words
 * @param start the day from which on it recurs
 * @param end the last day, {@code null} if it goes on
 * @param days days of the week from 0 for Sunday, or days of the month; empty for that of
 * the start
 * @param weekInstance which week of the month, -1 for the last, {@code null} if days are
 * days of the month
 * @param interval after how many weeks or months again, where that is custom
 */
record Recurrence(String frequency, LocalDate start, @Nullable LocalDate end, List<Integer> days,
		@Nullable Integer weekInstance, int interval) {

	private static final Set<String> FREQUENCIES = Set.of("every_day", "every_weekday", "every_week",
			"every_other_week", "every_month", "every_day_of_month", "every_year", "custom_week", "custom_month");

	private static final int YEARS = 8;

	/**
	 * Read what a client sends.
	 * @param json what was sent
	 * @param start the day from which on it recurs
	 * @return the days
	 */
	static Recurrence of(JsonNode json, LocalDate start) {
		JsonNode schedule = json.path("recurrence_schedule");
		String frequency = schedule.path("frequency").asString("");
		String interval = frequency.replace("custom_", "") + "_interval";
		LocalDate until = Fields.date(json, "recurs_until");
		Recurrence recurrence = new Recurrence(frequency, start,
				(until != null) ? until : Fields.date(schedule, "end_date"),
				StreamSupport.stream(schedule.path("days").spliterator(), false).map(JsonNode::asInt).toList(),
				schedule.hasNonNull("week_instance") ? schedule.path("week_instance").asInt() : null,
				schedule.path(interval).asInt(1));
		if (!recurrence.isPossible()) {
			throw new AnswerException(Answer.invalid("recurrence_schedule", "is invalid"));
		}
		return recurrence;
	}

	/**
	 * Return the same with another start.
	 * @param start the day from which on it recurs
	 */
	Recurrence from(LocalDate start) {
		Recurrence moved = new Recurrence(this.frequency, start, this.end, this.days, this.weekInstance, this.interval);
		if (!moved.isPossible()) {
			throw new AnswerException(Answer.invalid("starts_at", "is after all days on which it recurs"));
		}
		return moved;
	}

	/**
	 * Return whether there is such a frequency, and any day.
	 */
	boolean isPossible() {
		return FREQUENCIES.contains(this.frequency) && this.interval > 0 && all().findAny().isPresent();
	}

	LocalDate first() {
		return all().findFirst().orElseThrow();
	}

	private Stream<LocalDate> all() {
		return between(this.start, this.start.plusYears(YEARS));
	}

	/**
	 * Return one of the days.
	 * @param date how it is written in paths
	 * @return the day
	 * @throws AnswerException 404 if it is none of the days
	 */
	LocalDate day(String date) {
		try {
			LocalDate day = LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
			return between(day, day).findFirst().orElseThrow(AnswerException::notFound);
		}
		catch (DateTimeParseException ex) {
			throw AnswerException.notFound();
		}
	}

	/**
	 * Return the days in a span of time.
	 * @param from the first day of the span
	 * @param to its last day
	 */
	Stream<LocalDate> between(LocalDate from, LocalDate to) {
		LocalDate first = from.isBefore(this.start) ? this.start : from;
		LocalDate last = (this.end != null && this.end.isBefore(to)) ? this.end : to;
		return first.isAfter(last) ? Stream.empty() : first.datesUntil(last.plusDays(1)).filter(this::isDay);
	}

	private boolean isDay(LocalDate day) {
		return switch (this.frequency) {
			case "every_day" -> true;
			case "every_weekday" -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
			case "every_week" -> isInWeek(day, 1);
			case "every_other_week" -> isInWeek(day, 2);
			case "custom_week" -> isInWeek(day, this.interval);
			case "every_month", "every_day_of_month" -> isInMonth(day, 1);
			case "custom_month" -> isInMonth(day, this.interval);
			default -> day.getMonth() == this.start.getMonth() && day.getDayOfMonth() == this.start.getDayOfMonth();
		};
	}

	private boolean isInWeek(LocalDate day, int interval) {
		return ChronoUnit.WEEKS.between(sunday(this.start), sunday(day)) % interval == 0
				&& isOneOf(ofWeek(day), ofWeek(this.start));
	}

	private boolean isInMonth(LocalDate day, int interval) {
		if (ChronoUnit.MONTHS.between(this.start.withDayOfMonth(1), day.withDayOfMonth(1)) % interval != 0) {
			return false;
		}
		if (this.weekInstance == null) {
			return isOneOf(day.getDayOfMonth(), this.start.getDayOfMonth());
		}
		boolean inWeek = (this.weekInstance < 0) ? day.plusWeeks(1).getMonth() != day.getMonth()
				: (day.getDayOfMonth() - 1) / 7 + 1 == this.weekInstance;
		return inWeek && isOneOf(ofWeek(day), ofWeek(this.start));
	}

	private boolean isOneOf(int day, int dayOfStart) {
		return this.days.isEmpty() ? day == dayOfStart : this.days.contains(day);
	}

	private static int ofWeek(LocalDate day) {
		return day.getDayOfWeek().getValue() % 7;
	}

	private static LocalDate sunday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
	}

}
