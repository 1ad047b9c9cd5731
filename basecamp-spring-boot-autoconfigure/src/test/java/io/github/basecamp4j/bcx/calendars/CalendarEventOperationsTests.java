package io.github.basecamp4j.bcx.calendars;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CalendarEventOperations}.
 */
class CalendarEventOperationsTests {

	private static final String API = "/999/api/v1";

	private static final String TIDES = API + "/calendars/748218/calendar_events.json";

	private static final String REGATTA = API + "/projects/605816632/calendar_events/883432030.json";

	private static final Place CALENDAR = Place.calendar(748218);

	private static final Place PROJECT = Place.project(605816632);

	private static final LocalDate MARCH_28 = LocalDate.of(2026, 3, 28);

	private static final LocalDate MARCH_30 = LocalDate.of(2026, 3, 30);

	private static final OffsetDateTime HIGH_TIDE = OffsetDateTime.parse("2026-03-28T06:40:00+01:00");

	private static final OffsetDateTime LOW_TIDE = OffsetDateTime.parse("2026-03-28T12:55:00+01:00");

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CalendarEventOperations events;

	@BeforeEach
	void setUp() {
		this.events = CalendarEventOperations.create(basecamp.bcx());
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		basecamp.stubFor(post(anyUrl()).willReturn(jsonResponse(regatta(""), 201)));
		basecamp.stubFor(put(anyUrl()).willReturn(okJson(regatta(""))));
	}

	@Test
	void listUpcomingAsksForNoDays() {
		assertThat(this.events.listUpcoming(CALENDAR)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(TIDES + "?page=1")));
	}

	@Test
	void listFromADayLeavesTheLastDayToBasecamp() {
		assertThat(this.events.list(MARCH_28)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/calendar_events.json?start_date=2026-03-28&page=1")));
	}

	@Test
	void listBetweenDaysAsksForBoth() {
		assertThat(this.events.list(CALENDAR, MARCH_28, MARCH_30)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(TIDES + "?start_date=2026-03-28&end_date=2026-03-30&page=1")));
	}

	@Test
	void listReadsRecurrencesWithoutIdBesideWhatRecurs() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				[%s, {"summary": "Regatta", "description": "", "all_day": true, "starts_at": "2026-04-04",
				"ends_at": "2026-04-04", "private": false, "trashed": false, "creator": {"id": 149087659},
				"recurrence": {"number": 2, "master": {"id": 883432030}}}]""".formatted(regatta("""
				, "recurring": {"frequency": "weekly", "count": 5, "until": null, "excluding": [3, 4]}""")))));
		assertThat(this.events.list(MARCH_28)).satisfiesExactly((master) -> {
			assertThat(master.id()).isEqualTo(883432030);
			assertThat(master.recurring()).isNotNull();
			assertThat(master.recurring().count()).isEqualTo(5);
			assertThat(master.recurring().until()).isNull();
			assertThat(master.recurring().excluding()).containsExactly(3, 4);
		}, (second) -> {
			assertThat(second.id()).isNull();
			assertThat(second.startsAt()).isEqualTo(LocalDate.of(2026, 4, 4));
			assertThat(second.recurrence()).isNotNull();
			assertThat(second.recurrence().number()).isEqualTo(2);
			assertThat(second.recurrence().master().id()).isEqualTo(883432030);
		});
	}

	@Test
	void listLeavesOutWhatMovedToTheNextPageButNoRecurrence() {
		String first = IntStream.rangeClosed(1, 49).mapToObj((id) -> event("\"id\": " + id)).collect(joining(","));
		String recurrence = event("\"recurrence\": {\"number\": 1, \"master\": {\"id\": 7}}");
		String last = event("\"id\": 49, \"comments_count\": 1") + "," + recurrence + "," + event("\"id\": 50");
		stubPage(1, first + "," + recurrence);
		stubPage(2, last);
		assertThat(this.events.list(CALENDAR, MARCH_28)).extracting(CalendarEvent::id)
			.hasSize(52)
			.endsWith(48L, 49L, null, null, 50L);
	}

	@Test
	void getReadsDaysOfWhatIsOnWholeDays() {
		basecamp.stubFor(get(REGATTA).willReturn(okJson(regatta(""))));
		CalendarEvent event = this.events.get(PROJECT, 883432030);
		assertThat(event.startsAt()).isEqualTo(MARCH_28);
		assertThat(event.endsAt()).isEqualTo(MARCH_30);
	}

	@Test
	void getReadsMomentsOfWhatHasATimeAndKeepsTheirOffset() {
		basecamp.stubFor(get(REGATTA).willReturn(okJson("""
				{"id": 883432030, "summary": "Slack water", "description": "", "all_day": false,
				"starts_at": "2026-03-28T06:40:00+01:00", "ends_at": "2026-03-28T12:55:00+01:00", "private": false,
				"trashed": false, "creator": {"id": 149087659}}""")));
		CalendarEvent event = this.events.get(PROJECT, 883432030);
		assertThat(event.startsAt()).isEqualTo(HIGH_TIDE);
		assertThat(event.endsAt()).isEqualTo(LOW_TIDE);
	}

	@Test
	void createOnOneDaySendsItAsFirstAndLastDay() {
		this.events.create(PROJECT, "Regatta", EventTime.allDay(MARCH_28), new CalendarEventFields());
		verifyPosted("""
				{"summary": "Regatta", "all_day": true, "starts_at": "2026-03-28", "ends_at": "2026-03-28"}""");
	}

	@Test
	void createOnSeveralDaysSendsTheFirstAndTheLast() {
		this.events.create(PROJECT, "Regatta", EventTime.allDay(MARCH_28, MARCH_30), new CalendarEventFields());
		verifyPosted("""
				{"summary": "Regatta", "all_day": true, "starts_at": "2026-03-28", "ends_at": "2026-03-30"}""");
	}

	@Test
	void createWithDurationSendsMomentsWithTheirOffset() {
		this.events.create(PROJECT, "Slack water", EventTime.between(HIGH_TIDE, LOW_TIDE), new CalendarEventFields());
		verifyPosted("""
				{"summary": "Slack water", "all_day": false, "starts_at": "2026-03-28T06:40:00+01:00",
				"ends_at": "2026-03-28T12:55:00+01:00"}""");
	}

	@Test
	void createAtAMomentSendsItTwice() {
		this.events.create(PROJECT, "High tide", EventTime.at(HIGH_TIDE), new CalendarEventFields());
		verifyPosted("""
				{"summary": "High tide", "all_day": false, "starts_at": "2026-03-28T06:40:00+01:00",
				"ends_at": "2026-03-28T06:40:00+01:00"}""");
	}

	@ParameterizedTest
	@CsvSource({ "DAILY, daily", "WEEKLY, weekly", "MONTHLY, monthly", "YEARLY, yearly" })
	void createOfWhatRecursHasItsFirstDayInTheRule(Frequency frequency, String code) {
		this.events.create(PROJECT, "Regatta", new RecurrenceRule(MARCH_28, frequency), new CalendarEventFields());
		verifyPosted("""
				{"summary": "Regatta", "all_day": true,
				"recurring": {"starts_at": "2026-03-28", "frequency": "%s"}}""".formatted(code));
	}

	@Test
	void createOfWhatRecursSeveralTimesHasNoLastDay() {
		RecurrenceRule rule = new RecurrenceRule(MARCH_28, Frequency.WEEKLY).withUntil(MARCH_30)
			.withCount(5)
			.withExcluding(2, 3);
		this.events.create(PROJECT, "Regatta", rule, new CalendarEventFields());
		verifyPosted("""
				{"summary": "Regatta", "all_day": true, "recurring": {"starts_at": "2026-03-28", "frequency": "weekly",
				"until": null, "count": 5, "excluding": [2, 3]}}""");
	}

	@Test
	void createOfWhatRecursUntilADayHasNoCount() {
		RecurrenceRule rule = new RecurrenceRule(MARCH_28, Frequency.DAILY).withCount(5).withUntil(MARCH_30);
		this.events.create(PROJECT, "Regatta", rule, new CalendarEventFields());
		verifyPosted("""
				{"summary": "Regatta", "all_day": true, "recurring": {"starts_at": "2026-03-28", "frequency": "daily",
				"until": "2026-03-30", "count": null}}""");
	}

	@Test
	void updateSendsOnlyWhatIsSet() {
		this.events.update(PROJECT, 883432030, new CalendarEventFields().withSubscribers(149087659, 1071630348));
		verifyPut("""
				{"subscribers": [149087659, 1071630348]}""");
	}

	@Test
	void updateWithoutSubscribersUnsubscribesEverybody() {
		this.events.update(PROJECT, 883432030, new CalendarEventFields().withSubscribers());
		verifyPut("""
				{"subscribers": []}""");
	}

	@Test
	void updateCanSubscribeEverybody() {
		this.events.update(PROJECT, 883432030, new CalendarEventFields().withEverybodySubscribed());
		verifyPut("""
				{"subscribers": "all"}""");
	}

	@Test
	void updateCanMoveTheReminderAndTakeItAway() {
		CalendarEventFields reminded = new CalendarEventFields().withReminder(HIGH_TIDE);
		this.events.update(PROJECT, 883432030, reminded);
		verifyPut("""
				{"remind_at": "2026-03-28T06:40:00+01:00"}""");
		basecamp.resetRequests();
		this.events.update(PROJECT, 883432030, reminded.withReminder(null));
		verifyPut("""
				{"remind_at": null}""");
	}

	@Test
	void timesOfTheSameDaysAreEqual() {
		assertThat(EventTime.allDay(MARCH_28)).isEqualTo(EventTime.allDay(MARCH_28, MARCH_28))
			.hasSameHashCodeAs(EventTime.allDay(MARCH_28, MARCH_28))
			.isNotEqualTo(EventTime.allDay(MARCH_28, MARCH_30))
			.hasToString("2026-03-28/2026-03-28");
	}

	private static void stubPage(int number, String elements) {
		basecamp.stubFor(get(TIDES + "?start_date=2026-03-28&page=" + number).willReturn(okJson("[" + elements + "]")));
	}

	private static String event(String fields) {
		return """
				{"summary": "Tide", "all_day": true, "starts_at": "2026-03-28", "ends_at": "2026-03-28",
				"private": false, "trashed": false, "creator": {"id": 149087659}, %s}""".formatted(fields);
	}

	private static void verifyPosted(String body) {
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/calendar_events.json")), body);
	}

	private static void verifyPut(String body) {
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(REGATTA)), body);
	}

	private static String regatta(String more) {
		return """
				{"id": 883432030, "summary": "Regatta", "description": "", "all_day": true, "starts_at": "2026-03-28",
				"ends_at": "2026-03-30", "private": false, "trashed": false, "creator": {"id": 149087659}%s}"""
			.formatted(more);
	}

}
