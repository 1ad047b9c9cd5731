package io.github.basecamp4j.test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When a check-in question is asked.
 *
 * @param frequency how often, such as {@code every_week}
 * @param days days of the week from 0 for Sunday
 * @param hour hour of the day
 * @param minute minute of the hour
 * @param weekInstance which week of a month
 * @param weekInterval after how many weeks again
 * @param monthInterval after how many months again
 * @param startDate the first day
 * @param endDate the last day, {@code null} if it goes on
 */
record QuestionSchedule(String frequency, List<Integer> days, int hour, int minute, @Nullable Integer weekInstance,
		@Nullable Integer weekInterval, @Nullable Integer monthInterval, LocalDate startDate,
		@Nullable LocalDate endDate) {

	private static final Set<String> FREQUENCIES = Set.of("every_day", "every_week", "every_other_week", "every_month",
			"on_certain_days");

	private static final List<Integer> WORKDAYS = List.of(1, 2, 3, 4, 5);

	private static final Pattern TIME_OF_DAY = Pattern.compile("(\\d{1,2}):(\\d{2}) ?(am|pm)?");

	private static final int DAYS_LOOKED_BACK = 400;

	/**
	 * Return that a question is asked each day as it begins.
	 * @param startDate the first day
	 * @return the schedule
	 */
	static QuestionSchedule daily(LocalDate startDate) {
		return new QuestionSchedule("every_day", List.of(0, 1, 2, 3, 4, 5, 6), 0, 0, null, null, null, startDate, null);
	}

	/**
	 * Read what was sent, in the form of the documentation ({@code time_of_day}) or in
	 * that of answers ({@code hour} and {@code minute}).
	 * @param json what was sent
	 * @param today the day on which it begins unless another one is given
	 * @return the schedule
	 */
	static QuestionSchedule read(JsonNode json, LocalDate today) {
		String frequency = Fields.text(json, "frequency");
		if (frequency == null || !FREQUENCIES.contains(frequency)) {
			throw invalid("has no frequency");
		}
		int[] time = json.has("time_of_day") ? time(json.path("time_of_day").asString(""))
				: new int[] { json.path("hour").asInt(-1), json.path("minute").asInt(-1) };
		if (time[0] < 0 || time[0] > 23 || time[1] < 0 || time[1] > 59) {
			throw invalid("has no time of day");
		}
		LocalDate startDate = Fields.date(json, "start_date");
		return new QuestionSchedule(frequency, days(json.path("days"), frequency), time[0], time[1],
				number(json, "week_instance"), number(json, "week_interval"), number(json, "month_interval"),
				(startDate != null) ? startDate : today, Fields.date(json, "end_date"));
	}

	private static int[] time(String text) {
		Matcher matcher = TIME_OF_DAY.matcher(text.toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw invalid("has no time of day");
		}
		int hour = Integer.parseInt(matcher.group(1));
		boolean halves = matcher.group(3) != null;
		return new int[] { halves ? hour % 12 + ("pm".equals(matcher.group(3)) ? 12 : 0) : hour,
				Integer.parseInt(matcher.group(2)) };
	}

	private static List<Integer> days(JsonNode json, String frequency) {
		List<Integer> days = new ArrayList<>();
		for (JsonNode day : json) {
			int number = day.asInt(-1);
			if (number < 0 || number > 6) {
				throw invalid("has a day that is none of a week");
			}
			days.add(number);
		}
		if (days.isEmpty()) {
			return frequency.equals("every_day") ? WORKDAYS : WORKDAYS.subList(0, 1);
		}
		return days;
	}

	private static @Nullable Integer number(JsonNode json, String field) {
		return json.hasNonNull(field) ? json.path(field).asInt() : null;
	}

	private static AnswerException invalid(String complaint) {
		return new AnswerException(Answer.invalid("schedule", complaint));
	}

	/**
	 * Return when the question was asked last.
	 * @param now the time
	 * @return the time, {@code null} if it was not asked for a year
	 */
	@Nullable OffsetDateTime lastAsked(OffsetDateTime now) {
		return Stream.iterate(now.toLocalDate(), (day) -> day.minusDays(1))
			.limit(DAYS_LOOKED_BACK)
			.filter(this::isAskedOn)
			.map((day) -> day.atTime(this.hour, this.minute).atOffset(now.getOffset()))
			.filter((time) -> !time.isAfter(now))
			.findFirst()
			.orElse(null);
	}

	private boolean isAskedOn(LocalDate day) {
		if (day.isBefore(this.startDate) || (this.endDate != null && day.isAfter(this.endDate))
				|| !this.days.contains(day.getDayOfWeek().getValue() % DayOfWeek.values().length)) {
			return false;
		}
		return switch (this.frequency) {
			case "every_week" -> weeks(day) % orElse(this.weekInterval, 1) == 0;
			case "every_other_week" -> weeks(day) % orElse(this.weekInterval, 2) == 0;
			case "every_month" -> (day.getDayOfMonth() - 1) / 7 + 1 == orElse(this.weekInstance, 1)
					&& months(day) % orElse(this.monthInterval, 1) == 0;
			default -> true;
		};
	}

	private long weeks(LocalDate day) {
		return ChronoUnit.WEEKS.between(this.startDate.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY));
	}

	private long months(LocalDate day) {
		return ChronoUnit.MONTHS.between(this.startDate.withDayOfMonth(1), day.withDayOfMonth(1));
	}

	private static int orElse(@Nullable Integer number, int other) {
		return (number != null && number > 0) ? number : other;
	}

	Map<String, @Nullable Object> json() {
		return Json.object("frequency", this.frequency, "days", this.days, "hour", this.hour, "minute", this.minute,
				"week_instance", this.weekInstance, "week_interval", this.weekInterval, "month_interval",
				this.monthInterval, "start_date", this.startDate.toString(), "end_date",
				(this.endDate != null) ? this.endDate.toString() : null, "duration", null);
	}

}
