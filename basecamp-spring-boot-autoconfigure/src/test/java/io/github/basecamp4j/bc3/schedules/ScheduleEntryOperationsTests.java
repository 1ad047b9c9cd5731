package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.bc3.recordings.RecurrenceSchedule;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ScheduleEntryOperations}.
 */
class ScheduleEntryOperationsTests {

	private static final String ENTRIES = "/999/schedules/1069479342/entries.json";

	private static final String ENTRY = "/999/schedule_entries/1069479847.json";

	private static final String OCCURRENCE = "/999/schedule_entries/1069479847/occurrences/20260304.json";

	private static final EntryTime REGATTA_DAYS = EntryTime.allDay(LocalDate.of(2026, 6, 5), LocalDate.of(2026, 6, 7));

	private static final EntryTime BRIEFING_TIME = EntryTime.between(OffsetDateTime.parse("2026-06-04T19:00:00+02:00"),
			OffsetDateTime.parse("2026-06-04T20:30:00+02:00"));

	private static final String REGATTA = """
			{"id": 1069479847, "type": "Schedule::Entry", "summary": "Regatta", "all_day": true,
			 "starts_at": "2026-06-05", "ends_at": "2026-06-07", "description": null}""";

	private static final String BRIEFING = """
			{"id": 1069479847, "type": "Schedule::Entry", "updated_at": "2026-02-01T10:11:12.345Z",
			 "summary": "Briefing", "all_day": false,
			 "starts_at": "2026-06-04T17:00:00.000Z", "ends_at": "2026-06-04T18:30:00.000Z",
			 "participants": [{"id": 1049715913, "name": "Ines Falk"}], "join_url": "https://meet.example/harbour",
			 "highlighted": true,
			 "description": "<div>By  night &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ScheduleEntryOperations entries;

	@BeforeEach
	void setUp() {
		this.entries = ScheduleEntryOperations.create(basecamp.bc3());
	}

	@Test
	void listReadsDaysAndTimes() {
		basecamp.stubFor(get(ENTRIES).willReturn(okJson("[" + REGATTA + ", " + BRIEFING + "]")));
		assertThat(this.entries.list(1069479342).toList()).satisfiesExactly((regatta) -> {
			assertThat(regatta.allDay()).isTrue();
			assertThat(regatta.startsAt()).isEqualTo(LocalDate.of(2026, 6, 5));
			assertThat(regatta.endsAt()).isEqualTo(LocalDate.of(2026, 6, 7));
		}, (briefing) -> {
			assertThat(briefing.allDay()).isFalse();
			assertThat(briefing.startsAt()).isEqualTo(OffsetDateTime.parse("2026-06-04T17:00:00.000Z"));
			assertThat(briefing.joinUrl()).isEqualTo("https://meet.example/harbour");
			assertThat(briefing.recurrenceSchedule()).isNull();
		});
	}

	@Test
	void listSendsTheStatus() {
		basecamp.stubFor(get(ENTRIES + "?status=trashed").willReturn(okJson("[]")));
		assertThat(this.entries.list(1069479342, RecordingStatus.TRASHED)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(ENTRIES + "?status=trashed")));
	}

	@Test
	void getOfAnEntryThatRecursDoesNotFollowTheRedirect() {
		stubRecurring();
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(() -> this.entries.get(1069479847))
			.withMessageStartingWith("GET " + ENTRY)
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(302));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(ENTRY)));
	}

	@Test
	void getOccurrenceNamesTheDay() {
		basecamp.stubFor(get(OCCURRENCE).willReturn(okJson("""
				{"id": 1069479847, "summary": "Lamp check", "starts_at": "2026-03-04T08:00:00.000Z",
				 "ends_at": "2026-03-04T09:00:00.000Z", "recurrence_schedule": {"frequency": "every_week", "days": [3],
				 "hour": 8, "minute": 0, "start_date": "2026-01-07", "duration": 3600}}""")));
		ScheduleEntry entry = this.entries.getOccurrence(1069479847, LocalDate.of(2026, 3, 4));
		assertThat(entry.recurrenceSchedule()).isEqualTo(new RecurrenceSchedule("every_week", List.of(3), 8, 0, null,
				LocalDate.of(2026, 1, 7), null, null, null, 3600));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(OCCURRENCE)));
	}

	@Test
	void getOccurrenceOnAnotherDayThrowsException() {
		basecamp.stubFor(get(OCCURRENCE).willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.entries.getOccurrence(1069479847, LocalDate.of(2026, 3, 4)))
			.withMessageStartingWith("GET " + OCCURRENCE);
	}

	@Test
	void createOnWholeDaysSendsDays() {
		basecamp.stubFor(post(ENTRIES).willReturn(jsonResponse(REGATTA, 201)));
		this.entries.create(1069479342, "Regatta", REGATTA_DAYS, new ScheduleEntryFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(ENTRIES)), """
				{"summary": "Regatta", "starts_at": "2026-06-05", "ends_at": "2026-06-07", "all_day": true}""");
	}

	@Test
	void createAtATimeKeepsItsOffset() {
		basecamp.stubFor(post(ENTRIES).willReturn(jsonResponse(BRIEFING, 201)));
		this.entries.create(1069479342, "Briefing", BRIEFING_TIME,
				new ScheduleEntryFields().withParticipants(1049715913, 9007199254740993L)
					.withNotify(true)
					.withJoinUrl("https://meet.example/harbour")
					.withHighlighted(true)
					.withSubscriptions()
					.withVisibleToClients(true)
					.asDraft());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(ENTRIES)),
				"""
						{"summary": "Briefing", "starts_at": "2026-06-04T19:00:00+02:00", "ends_at": "2026-06-04T20:30:00+02:00",
						 "all_day": false, "participant_ids": [1049715913, 9007199254740993], "notify": true,
						 "url": "https://meet.example/harbour", "highlighted": true, "subscriptions": [],
						 "visible_to_clients": true, "status": "drafted"}""");
	}

	@Test
	void createInProjectFindsTheSchedule() {
		stubDock(true);
		basecamp.stubFor(post(ENTRIES).willReturn(jsonResponse(REGATTA, 201)));
		this.entries.createInProject(2085958504, "Regatta", REGATTA_DAYS, new ScheduleEntryFields());
		basecamp.verifyJson(postRequestedFor(urlEqualTo(ENTRIES)), """
				{"summary": "Regatta", "starts_at": "2026-06-05", "ends_at": "2026-06-07", "all_day": true}""");
	}

	@Test
	void createInProjectWhenTheScheduleIsTurnedOffThrowsException() {
		stubDock(false);
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(
					() -> this.entries.createInProject(2085958504, "Regatta", REGATTA_DAYS, new ScheduleEntryFields()))
			.withMessage("Project 2085958504 has no enabled tool 'schedule'");
		basecamp.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void replaceLeavesOutWhatIsToBeClearedAndWhatBasecampKeeps() {
		basecamp.stubFor(put(ENTRY).willReturn(okJson(REGATTA)));
		this.entries.replace(1069479847, new ScheduleEntryContent("Regatta", REGATTA_DAYS));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(ENTRY)), """
				{"summary": "Regatta", "starts_at": "2026-06-05", "ends_at": "2026-06-07", "all_day": true}""");
	}

	@Test
	void replaceClearsWhatBasecampKeepsWithEmptyValues() {
		basecamp.stubFor(put(ENTRY).willReturn(okJson(REGATTA)));
		this.entries.replace(1069479847,
				new ScheduleEntryContent("Regatta", REGATTA_DAYS).withParticipants().withJoinUrl(null));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(ENTRY)), """
				{"summary": "Regatta", "starts_at": "2026-06-05", "ends_at": "2026-06-07", "all_day": true,
				 "participant_ids": [], "url": ""}""");
	}

	@Test
	void updateSendsTheTextAsItIsAndLeavesOutWhatBasecampKeeps() {
		stubUpdate(BRIEFING);
		this.entries.update(1069479847, new ScheduleEntryFields().withSummary("Skippers' briefing"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(ENTRY)),
				"""
						{"summary": "Skippers' briefing", "starts_at": "2026-06-04T17:00:00Z",
						 "ends_at": "2026-06-04T18:30:00Z", "all_day": false,
						 "description": "<div>By  night &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>"}""");
	}

	@Test
	void updateOfAnEntryOnWholeDaysKeepsItOnWholeDays() {
		stubUpdate(REGATTA);
		this.entries.update(1069479847, new ScheduleEntryFields().withHighlighted(false));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(ENTRY)), """
				{"summary": "Regatta", "starts_at": "2026-06-05", "ends_at": "2026-06-07", "all_day": true,
				 "highlighted": false}""");
	}

	@Test
	void updateMovesAnEntryFromWholeDaysToATime() {
		stubUpdate(REGATTA);
		this.entries.update(1069479847, new ScheduleEntryFields().withTime(BRIEFING_TIME));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(ENTRY)), """
				{"summary": "Regatta", "starts_at": "2026-06-04T19:00:00+02:00", "ends_at": "2026-06-04T20:30:00+02:00",
				 "all_day": false}""");
	}

	@Test
	void updateClearsTheDescriptionWithAnEmptyText() {
		stubUpdate(BRIEFING);
		this.entries.update(1069479847, new ScheduleEntryFields().withDescription(null).withParticipants());
		basecamp.verifyJson(putRequestedFor(urlEqualTo(ENTRY)), """
				{"summary": "Briefing", "starts_at": "2026-06-04T17:00:00Z", "ends_at": "2026-06-04T18:30:00Z",
				 "all_day": false, "description": "", "participant_ids": []}""");
	}

	@Test
	void updateOfAnEntryThatRecursWritesNothing() {
		stubRecurring();
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> this.entries.update(1069479847, new ScheduleEntryFields().withSummary("Lamps")))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(302));
		basecamp.verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void updateIfUnchangedWhenSomebodyElseWroteMeanwhileWritesNothing() {
		stubUpdate(BRIEFING);
		ScheduleEntryFields fields = new ScheduleEntryFields().withSummary("Skippers' briefing")
			.ifUnchangedSince(OffsetDateTime.parse("2026-01-31T22:32:00.000Z"));
		assertThatExceptionOfType(BasecampStaleUpdateException.class)
			.isThrownBy(() -> this.entries.update(1069479847, fields))
			.withMessageContaining("Schedule::Entry 1069479847");
		basecamp.verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void updateIfUnchangedWhenNobodyWroteMeanwhileWrites() {
		stubUpdate(BRIEFING);
		this.entries.update(1069479847,
				new ScheduleEntryFields().ifUnchangedSince(OffsetDateTime.parse("2026-02-01T11:11:12.345+01:00"))
					.withTime(REGATTA_DAYS));
		basecamp.verify(1, putRequestedFor(urlEqualTo(ENTRY)));
	}

	private static void stubRecurring() {
		basecamp.stubFor(get(ENTRY)
			.willReturn(aResponse().withStatus(302).withHeader("Location", basecamp.baseUrl() + OCCURRENCE)));
		basecamp.stubFor(get(OCCURRENCE).willReturn(okJson(BRIEFING)));
	}

	private static void stubUpdate(String present) {
		basecamp.stubFor(get(ENTRY).willReturn(okJson(present)));
		basecamp.stubFor(put(ENTRY).willReturn(okJson(present)));
	}

	private static void stubDock(boolean enabled) {
		basecamp.stubFor(get("/999/projects/2085958504.json").willReturn(okJson("""
				{"id": 2085958504, "name": "Harbour lights", "dock": [
				 {"id": 1069479342, "title": "Tides", "name": "schedule", "enabled": %s}]}""".formatted(enabled))));
	}

}
