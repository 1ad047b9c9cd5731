package io.github.basecamp4j.test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.bc3.reports.UpcomingSchedule;
import io.github.basecamp4j.bc3.schedules.EntryTime;
import io.github.basecamp4j.bc3.schedules.ScheduleEntry;
import io.github.basecamp4j.bc3.schedules.ScheduleEntryContent;
import io.github.basecamp4j.bc3.schedules.ScheduleEntryFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the server's schedules of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3SchedulesTests {

	private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-05-01T09:00:00Z");

	private static final EntryTime MORNING = EntryTime.between(NINE, NINE.plusHours(3));

	private static final LocalDate MAY_DAY = LocalDate.of(2026, 5, 1);

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@Test
	void entryIsMadeChangedAndTrashed(BasecampServer basecamp) {
		long jane = this.bc3.people().me().id();
		ScheduleEntryFields fields = new ScheduleEntryFields().withParticipants(jane)
			.withDescription("<div>Bring rope</div>")
			.withJoinUrl("https://example.com/meet");
		ScheduleEntry entry = this.bc3.scheduleEntries().createInProject(this.fair.id(), "Tents", MORNING, fields);
		assertThat(entry.allDay()).isFalse();
		assertThat(entry.startsAt()).isEqualTo(NINE);
		assertThat(entry.participants()).extracting("name").containsExactly("jane");
		entry = this.bc3.scheduleEntries().update(entry.id(), new ScheduleEntryFields().withSummary("Tents again"));
		assertThat(entry.description()).isEqualTo("<div>Bring rope</div>");
		assertThat(this.bc3.schedules().get(this.fair.scheduleId()).entriesCount()).isOne();
		this.bc3.recordings().trash(entry.id());
		assertThat(this.bc3.scheduleEntries().list(this.fair.scheduleId())).isEmpty();
		assertThat(this.bc3.scheduleEntries().list(this.fair.scheduleId(), RecordingStatus.TRASHED)).hasSize(1);
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::action)
			.containsExactly("created", "content_changed", "trashed");
	}

	@Test
	void replacedEntryKeepsParticipantsAndLinkOnly() {
		ScheduleEntryFields fields = new ScheduleEntryFields().withParticipants(this.bc3.people().me().id())
			.withDescription("<div>Bring rope</div>")
			.withJoinUrl("https://example.com/meet")
			.withHighlighted(true);
		long id = this.bc3.scheduleEntries().createInProject(this.fair.id(), "Tents", MORNING, fields).id();
		ScheduleEntry entry = this.bc3.scheduleEntries()
			.replace(id, new ScheduleEntryContent("", EntryTime.allDay(MAY_DAY)));
		assertThat(entry.summary()).isEqualTo("Untitled");
		assertThat(entry.description()).isEmpty();
		assertThat(entry.participants()).hasSize(1);
		assertThat(entry.joinUrl()).isEqualTo("https://example.com/meet");
		assertThat(entry.highlighted()).isTrue();
		assertThat(entry.startsAt()).isEqualTo(MAY_DAY);
	}

	@Test
	void arrangedEntriesAreListedAsTheyStart() {
		this.fair.scheduleEntry("Fair", MAY_DAY.plusDays(1), MAY_DAY.plusDays(2));
		long tents = this.fair.scheduleEntry("Tents", NINE, NINE.plusHours(2)).comment("Whose?").id();
		assertThat(this.bc3.scheduleEntries().list(this.fair.scheduleId())).extracting(ScheduleEntry::summary)
			.containsExactly("Tents", "Fair");
		assertThat(this.bc3.scheduleEntries().get(tents).commentsCount()).isOne();
	}

	@Test
	void settingIsChanged() {
		long schedule = this.fair.scheduleId();
		assertThat(this.bc3.schedules().get(schedule).includeDueAssignments()).isTrue();
		assertThat(this.bc3.schedules().setIncludeDueAssignments(schedule, false).includeDueAssignments()).isFalse();
	}

	@Test
	void draftIsForItsCreatorOnly(BasecampServer basecamp) {
		long draft = this.bc3.scheduleEntries()
			.createInProject(this.fair.id(), "Tents", MORNING, new ScheduleEntryFields().asDraft())
			.id();
		assertThat(this.bc3.scheduleEntries().get(draft).status()).isEqualTo("drafted");
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> Clients.bc3(basecamp, "kim").scheduleEntries().get(draft));
	}

	@Test
	void mistakesAreRefused(BasecampServer basecamp) {
		long schedule = this.fair.scheduleId();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.scheduleEntries().create(schedule, " ", MORNING, new ScheduleEntryFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("summary"));
		EntryTime backwards = EntryTime.between(NINE, NINE.minusHours(1));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.scheduleEntries().create(schedule, "A", backwards, new ScheduleEntryFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("ends_at"));
		this.fair.withoutTool(Tool.SCHEDULE);
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.schedules().get(schedule));
	}

	@Test
	void entryThatRecursIsListedAndHasOccurrences() {
		long tea = this.fair.scheduleEntry("Tea", NINE, NINE.plusHours(1)).recurring("every_week", 1, 5).id();
		assertThat(this.bc3.scheduleEntries().list(this.fair.scheduleId())).singleElement()
			.satisfies((entry) -> assertThat(entry.recurrenceSchedule().days()).containsExactly(1, 5));
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> this.bc3.scheduleEntries().get(tea))
			.withMessageContaining("302");
		ScheduleEntry monday = this.bc3.scheduleEntries().getOccurrence(tea, MAY_DAY.plusDays(3));
		assertThat(monday.id()).isEqualTo(tea);
		assertThat(monday.startsAt()).isEqualTo(NINE.plusDays(3));
		assertThat(monday.endsAt()).isEqualTo(NINE.plusDays(3).plusHours(1));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.scheduleEntries().getOccurrence(tea, MAY_DAY.plusDays(1)));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.scheduleEntries().getOccurrence(tea, MAY_DAY.minusDays(4)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"frequency": "every_day"}                                     | 2026-05-01 2026-05-02 2026-05-03
			{"frequency": "every_day", "end_date": "2026-05-02"}           | 2026-05-01 2026-05-02
			{"frequency": "every_weekday"}                                 | 2026-05-01 2026-05-04 2026-05-05
			{"frequency": "every_week"}                                    | 2026-05-01 2026-05-08 2026-05-15
			{"frequency": "every_other_week"}                              | 2026-05-01 2026-05-15 2026-05-29
			{"frequency": "custom_week", "week_interval": 3}               | 2026-05-01 2026-05-22 2026-06-12
			{"frequency": "every_day_of_month"}                            | 2026-05-01 2026-06-01 2026-07-01
			{"frequency": "every_day_of_month", "days": [31]}              | 2026-05-31 2026-07-31 2026-08-31
			{"frequency": "every_month", "week_instance": -1}              | 2026-05-29 2026-06-26 2026-07-31
			{"frequency": "every_month", "week_instance": 2, "days": [0]}  | 2026-05-10 2026-06-14 2026-07-12
			{"frequency": "custom_month", "month_interval": 2}             | 2026-05-01 2026-07-01 2026-09-01
			{"frequency": "every_year"}                                    | 2026-05-01 2027-05-01 2028-05-01""")
	void daysFollowFromTheFrequency(String schedule, String days) {
		Recurrence recurrence = Recurrence.of(Answer.JSON.readTree("{\"recurrence_schedule\":" + schedule + "}"),
				MAY_DAY);
		assertThat(recurrence.between(MAY_DAY.minusYears(1), MAY_DAY.plusYears(4)).limit(3).map(LocalDate::toString))
			.containsExactly(days.split(" "));
	}

	@Test
	void clientsAreSentToTheFirstOccurrenceOfWhatTheyMake(BasecampServer basecamp) {
		ServerClient client = new ServerClient(basecamp.baseUrl());
		String token = basecamp.accessToken("jane");
		String account = "/" + basecamp.bc3().accountId();
		String path = account + "/schedules/" + this.fair.scheduleId() + "/entries.json";
		String body = """
				{"summary": "Tents", "starts_at": "2026-05-01", "ends_at": "2026-05-02", "all_day": true,
				 "recurrence_schedule": {"frequency": "%s", "days": [1]}}""";
		assertThat(client.send(token, "POST", path, body.formatted("now and then")).statusCode()).isEqualTo(422);
		HttpResponse<String> made = client.send(token, "POST", path, body.formatted("every_week"));
		assertThat(made.statusCode()).isEqualTo(201);
		String entry = account + "/schedule_entries/" + ServerClient.json(made).path("id").asString();
		HttpResponse<String> changed = client.send(token, "PUT", entry + ".json", """
				{"summary": "Pegs", "starts_at": "2026-05-05", "ends_at": "2026-05-05", "all_day": true}""");
		assertThat(changed.statusCode()).isEqualTo(302);
		assertThat(changed.headers().firstValue("Location"))
			.contains(basecamp.baseUrl() + entry + "/occurrences/20260511.json");
		assertThat(client.get(token, entry + "/occurrences/20260511.json").body()).contains("Pegs");
		assertThat(client.get(token, entry + "/occurrences/20261399.json").statusCode()).isEqualTo(404);
		client.send(token, "PUT", entry + ".json", """
				{"starts_at": "2026-05-05", "ends_at": "2026-05-05", "all_day": true, "recurrence_schedule": null}""");
		assertThat(client.get(token, entry + ".json").statusCode()).isEqualTo(200);
	}

	@Test
	void upcomingIsWhatTakesPlaceAndWhatIsDue() {
		this.fair.scheduleEntry("Fair", MAY_DAY.minusDays(1), MAY_DAY);
		this.fair.scheduleEntry("Later", MAY_DAY.plusDays(9), MAY_DAY.plusDays(9));
		this.fair.scheduleEntry("Tea", NINE, NINE.plusHours(1)).recurring("every_other_week");
		this.fair.todolist("Tents").todo("Rope").assignedTo("jane").dueOn(MAY_DAY).completed();
		this.fair.triage().card("Paint").dueOn(MAY_DAY.plusDays(1)).step("Sand");
		this.fair.triage().card("Whenever");
		UpcomingSchedule upcoming = this.bc3.reports().getUpcoming(MAY_DAY, MAY_DAY.plusDays(8));
		assertThat(upcoming.scheduleEntries()).extracting("summary").containsExactly("Fair");
		assertThat(upcoming.recurringScheduleEntryOccurrences()).singleElement().satisfies((tea) -> {
			assertThat(tea.recurring()).isTrue();
			assertThat(tea.startsAt()).isEqualTo(NINE);
		});
		assertThat(upcoming.assignables()).extracting("content").containsExactly("Rope", "Paint");
		assertThat(upcoming.assignables()).extracting("type").containsExactly("todo", "card");
		assertThat(upcoming.assignables().get(0).completion()).isNotNull();
		assertThat(this.bc3.reports()
			.getUpcoming(MAY_DAY.plusDays(2), MAY_DAY.plusDays(30))
			.recurringScheduleEntryOccurrences()).extracting("startsAt")
			.containsExactly(NINE.plusDays(14), NINE.plusDays(28));
		this.bc3.schedules().setIncludeDueAssignments(this.fair.scheduleId(), false);
		assertThat(this.bc3.reports().getUpcoming(MAY_DAY, MAY_DAY.plusDays(8)).assignables()).isEmpty();
	}

	@Test
	void upcomingLooksTenYearsAheadAtMost() {
		assertThat(this.bc3.reports().getUpcoming(MAY_DAY, MAY_DAY.plusYears(10)).scheduleEntries()).isEmpty();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.reports().getUpcoming(MAY_DAY, MAY_DAY.plusYears(10).plusDays(1)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.reports().getUpcoming(LocalDate.MIN, MAY_DAY));
	}

	@Test
	void upcomingNeedsBothDays(BasecampServer basecamp) {
		HttpResponse<String> answer = new ServerClient(basecamp.baseUrl()).get(basecamp.accessToken("jane"),
				"/" + basecamp.bc3().accountId() + "/reports/schedules/upcoming.json?window_starts_on=2026-05-01");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void nothingTakesPlaceInUnknownWays() {
		Bc3ArrangedScheduleEntry tea = this.fair.scheduleEntry("Tea", NINE, NINE.plusHours(1));
		assertThatIllegalArgumentException().isThrownBy(() -> tea.recurring("now and then"));
		assertThat(this.bc3.scheduleEntries().get(tea.id()).recurrenceSchedule()).isNull();
	}

}
