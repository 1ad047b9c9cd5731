package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EntryTime}.
 */
class EntryTimeTests {

	@Test
	void timesAreEqualIfTheyBeginAndEndAlike() {
		LocalDate day = LocalDate.of(2026, 6, 5);
		assertThat(EntryTime.allDay(day)).isEqualTo(EntryTime.allDay(day, day))
			.hasSameHashCodeAs(EntryTime.allDay(day, day))
			.isNotEqualTo(EntryTime.allDay(day, day.plusDays(1)))
			.isNotEqualTo(EntryTime.allDay(day.minusDays(1), day));
	}

	@Test
	void timeSaysWhenItIs() {
		OffsetDateTime noon = OffsetDateTime.parse("2026-06-05T12:00:00+02:00");
		assertThat(EntryTime.between(noon, noon.plusHours(1)))
			.hasToString("2026-06-05T12:00+02:00/2026-06-05T13:00+02:00");
	}

}
