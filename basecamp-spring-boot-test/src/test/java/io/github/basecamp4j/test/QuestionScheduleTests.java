package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link QuestionSchedule}.
 */
class QuestionScheduleTests {

	/**
	 * A Monday.
	 */
	private static final LocalDate START = LocalDate.of(2026, 6, 1);

	@Test
	void questionIsAskedOnItsDaysAtItsTime() {
		QuestionSchedule schedule = schedule("every_day", List.of(1, 5), null);
		assertThat(lastAsked(schedule, "2026-06-08T08:59:00Z")).isEqualTo("2026-06-05T09:00:00Z");
		assertThat(lastAsked(schedule, "2026-06-08T09:00:00Z")).isEqualTo("2026-06-08T09:00:00Z");
	}

	@Test
	void questionIsNotAskedBeforeItsFirstDayNorAfterItsLast() {
		QuestionSchedule schedule = schedule("every_week", List.of(1), LocalDate.of(2026, 6, 10));
		assertThat(schedule.lastAsked(OffsetDateTime.parse("2026-06-01T08:00:00Z"))).isNull();
		assertThat(lastAsked(schedule, "2026-06-30T12:00:00Z")).isEqualTo("2026-06-08T09:00:00Z");
	}

	@Test
	void questionIsAskedEveryOtherWeek() {
		QuestionSchedule schedule = schedule("every_other_week", List.of(3), null);
		assertThat(lastAsked(schedule, "2026-06-12T12:00:00Z")).isEqualTo("2026-06-03T09:00:00Z");
		assertThat(lastAsked(schedule, "2026-06-17T12:00:00Z")).isEqualTo("2026-06-17T09:00:00Z");
	}

	@Test
	void questionIsAskedOnceInMonth() {
		QuestionSchedule schedule = schedule("every_month", List.of(2), null);
		assertThat(lastAsked(schedule, "2026-06-30T12:00:00Z")).isEqualTo("2026-06-02T09:00:00Z");
		assertThat(lastAsked(schedule, "2026-07-31T12:00:00Z")).isEqualTo("2026-07-07T09:00:00Z");
	}

	private static QuestionSchedule schedule(String frequency, List<Integer> days, @Nullable LocalDate endDate) {
		return new QuestionSchedule(frequency, days, 9, 0, null, null, null, START, endDate);
	}

	private static OffsetDateTime lastAsked(QuestionSchedule schedule, String now) {
		return schedule.lastAsked(OffsetDateTime.parse(now));
	}

}
