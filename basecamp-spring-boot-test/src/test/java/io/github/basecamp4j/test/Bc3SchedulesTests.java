package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.bc3.schedules.EntryTime;
import io.github.basecamp4j.bc3.schedules.ScheduleEntry;
import io.github.basecamp4j.bc3.schedules.ScheduleEntryContent;
import io.github.basecamp4j.bc3.schedules.ScheduleEntryFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
	void entryThatRecursIsNotPlayed(BasecampServer basecamp) {
		String path = "/" + basecamp.bc3().accountId() + "/schedules/" + this.fair.scheduleId() + "/entries.json";
		String body = """
				{"summary": "Tents", "starts_at": "2026-05-01", "ends_at": "2026-05-01", "all_day": true,
				 "recurrence_schedule": {"frequency": "every_week"}}""";
		assertThat(new ServerClient(basecamp.baseUrl()).send(basecamp.accessToken("jane"), "POST", path, body)
			.statusCode()).isEqualTo(501);
	}

}
