package io.github.basecamp4j.sample.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EventView}.
 */
class EventViewTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

	private static final OffsetDateTime TEN = OffsetDateTime.parse("2026-05-04T10:00:00+02:00");

	@Test
	void whenNamesDaysOnce() {
		assertThat(event(DAY, DAY).when()).isEqualTo("4 May 2026");
		assertThat(event(DAY, DAY.plusDays(2)).when()).isEqualTo("4 May 2026 – 6 May 2026");
	}

	@Test
	void whenNamesMomentsInTheOffsetThatBasecampHas() {
		assertThat(event(TEN, TEN).when()).isEqualTo("4 May 2026, 10:00 GMT+2");
		assertThat(event(TEN, TEN.plusMinutes(90)).when()).isEqualTo("4 May 2026, 10:00 – 11:30 GMT+2");
		assertThat(event(TEN, TEN.plusDays(1)).when()).isEqualTo("4 May 2026, 10:00 – 5 May 2026, 10:00 GMT+2");
	}

	@Test
	void eventIsOverAfterItsLastDayOrMoment() {
		assertThat(event(DAY, LocalDate.now()).isOver()).isFalse();
		assertThat(event(DAY, LocalDate.now().minusDays(1)).isOver()).isTrue();
		assertThat(event(TEN, OffsetDateTime.now().plusMinutes(1)).isOver()).isFalse();
		assertThat(event(TEN, OffsetDateTime.now().minusMinutes(1)).isOver()).isTrue();
	}

	private static EventView event(Temporal startsAt, Temporal endsAt) {
		return new EventView(1, "Races", "", startsAt, endsAt, List.of(), false, null, null);
	}

}
