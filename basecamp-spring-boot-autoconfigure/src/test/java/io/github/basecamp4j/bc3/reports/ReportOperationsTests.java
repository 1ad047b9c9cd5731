package io.github.basecamp4j.bc3.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ReportOperations}.
 */
class ReportOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ReportOperations reports;

	@BeforeEach
	void setUp() {
		this.reports = ReportOperations.create(basecamp.bc3());
	}

	@Test
	void getUpcomingReadsDaysAndTimesAndPathsWithoutAHost() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				{"schedule_entries": [{"id": 11, "type": "ScheduleEntry", "all_day": true, "starts_at": "2026-03-14",
				  "ends_at": "2026-03-15", "bucket": {"id": 2, "name": "Lighthouse"}}],
				 "recurring_schedule_entry_occurrences": [{"id": 12, "all_day": false,
				  "starts_at": "2026-03-16T07:00:00.000Z", "ends_at": "2026-03-16T08:00:00.000Z"}],
				 "assignables": [{"id": 13, "type": "card", "due_on": "2026-03-17",
				  "completion_url": "/999/buckets/2/todos/13/completion.json"}]}""")));
		UpcomingSchedule upcoming = this.reports.getUpcoming(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 20));
		assertThat(upcoming.scheduleEntries()).singleElement().satisfies((entry) -> {
			assertThat(entry.startsAt()).isEqualTo(LocalDate.of(2026, 3, 14));
			assertThat(entry.endsAt()).isEqualTo(LocalDate.of(2026, 3, 15));
			assertThat(entry.participants()).isEmpty();
		});
		assertThat(upcoming.recurringScheduleEntryOccurrences()).extracting(UpcomingScheduleEntry::startsAt)
			.containsExactly(OffsetDateTime.parse("2026-03-16T07:00:00Z"));
		assertThat(upcoming.assignables()).extracting(UpcomingAssignable::completionUrl)
			.containsExactly("/999/buckets/2/todos/13/completion.json");
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(
				"/999/reports/schedules/upcoming.json?window_starts_on=2026-03-14&window_ends_on=2026-03-20")));
	}

	@ParameterizedTest
	@CsvSource({ "BUCKET, bucket", "DATE, date" })
	void getAssignedSendsTheGrouping(AssignedTodosGrouping grouping, String sent) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				{"person": {"id": 41, "name": "Ines Falk"}, "grouped_by": "%s", "todos": []}""".formatted(sent))));
		assertThat(this.reports.getAssigned(41, grouping).groupedBy()).isEqualTo(sent);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/reports/todos/assigned/41.json?group_by=" + sent)));
	}

	@Test
	void getOverdueKeepsTheGroupsApart() {
		basecamp.stubFor(get("/999/reports/todos/overdue.json").willReturn(okJson("""
				{"under_a_week_late": [{"id": 21}], "over_a_week_late": [], "over_a_month_late": [{"id": 22}],
				 "over_three_months_late": []}""")));
		OverdueTodos overdue = this.reports.getOverdue();
		assertThat(overdue.underAWeekLate()).extracting("id").containsExactly(21L);
		assertThat(overdue.overAWeekLate()).isEmpty();
		assertThat(overdue.overAMonthLate()).extracting("id").containsExactly(22L);
		assertThat(overdue.overThreeMonthsLate()).isEmpty();
	}

}
