package io.github.basecamp4j.test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.timesheets.TimesheetEntry;
import io.github.basecamp4j.bc3.timesheets.TimesheetEntryFields;
import io.github.basecamp4j.bc3.timesheets.TimesheetQuery;
import io.github.basecamp4j.bc3.timesheets.TimesheetReportQuery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's timesheets, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3TimesheetsTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private BasecampServer basecamp;

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	private long rope;

	private long bob;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.fair = basecamp.bc3().project("Fair").member("bob");
		this.bc3 = Clients.bc3(basecamp, "jane");
		this.rope = this.fair.todolist("Tents").todo("Rope").id();
		this.bob = Clients.bc3(basecamp, "bob").people().me().id();
	}

	private long entry(long recording, LocalDate date, String hours) {
		return this.bc3.timesheets().create(recording, date, hours, new TimesheetEntryFields()).id();
	}

	private void entryOfBob(LocalDate date) {
		this.bc3.timesheets().create(this.rope, date, "1", new TimesheetEntryFields().withPerson(this.bob));
	}

	@ParameterizedTest
	@CsvSource({ "2, 2.0", "1:30, 1.5", "1.5, 1.5", "0:20, 0.33", "2.25, 2.25", "10, 10.0" })
	void hoursAreReadAndToldAsNumber(String sent, String told) {
		assertThat(this.bc3.timesheets().get(entry(this.rope, TODAY, sent)).hours()).isEqualTo(told);
	}

	@Test
	void entryIsOfWhoActsUnlessSomebodyElseIsSet() {
		TimesheetEntry entry = this.bc3.timesheets().get(entry(this.rope, TODAY, "1"));
		assertThat(entry.person().name()).isEqualTo("jane");
		assertThat(entry.parent().id()).isEqualTo(this.rope);
		assertThat(entry.title()).isEqualTo("1.0 hours");
		entry = this.bc3.timesheets()
			.update(entry.id(), new TimesheetEntryFields().withPerson(this.bob).withDescription("Knots"));
		assertThat(entry.person().name()).isEqualTo("bob");
		assertThat(entry.creator().name()).isEqualTo("jane");
		assertThat(entry.title()).isEqualTo("Knots");
		assertThat(entry.hours()).isEqualTo("1.0");
		entry = this.bc3.timesheets().update(entry.id(), new TimesheetEntryFields().withHours("0:45"));
		assertThat(entry.hours()).isEqualTo("0.75");
		assertThat(entry.description()).isEqualTo("Knots");
	}

	@Test
	void timeIsListedByProjectAndRecording() {
		long onRope = entry(this.rope, TODAY.minusDays(1), "1");
		long onPlan = entry(this.fair.document("Plan", "").id(), TODAY, "1");
		long elsewhere = entry(this.basecamp.bc3().project("Regatta").document("Crew", "").id(), TODAY, "1");
		assertThat(this.bc3.timesheets().listOfRecording(this.rope)).extracting("id").containsExactly(onRope);
		assertThat(this.bc3.timesheets().listInProject(this.fair.id())).extracting("id")
			.containsExactly(onPlan, onRope);
		assertThat(this.bc3.timesheets().list()).extracting("id").containsExactly(elsewhere, onPlan, onRope);
		assertThat(this.bc3.timesheets().list(new TimesheetReportQuery().withProject(this.fair.id()))).hasSize(2);
	}

	@Test
	void timeIsListedByPeriodAndPerson() {
		entry(this.rope, TODAY.minusDays(3), "3");
		entryOfBob(TODAY.minusDays(2));
		entry(this.rope, TODAY.minusDays(1), "1");
		assertThat(this.bc3.timesheets()
			.listInProject(this.fair.id(),
					new TimesheetQuery().withFrom(TODAY.minusDays(3)).withTo(TODAY.minusDays(2))))
			.extracting("hours")
			.containsExactly("1.0", "3.0");
		assertThat(this.bc3.timesheets().listOfRecording(this.rope, new TimesheetQuery().withPerson(this.bob)))
			.extracting("person.name")
			.containsExactly("bob");
		assertThat(this.bc3.timesheets().list(new TimesheetReportQuery().withPerson(this.bob))).hasSize(1);
	}

	@Test
	void reportIsOfLastMonthUnlessPeriodIsSet() {
		entry(this.rope, TODAY.minusMonths(1), "1");
		entry(this.rope, TODAY.minusMonths(1).minusDays(1), "2");
		assertThat(this.bc3.timesheets().list()).extracting("hours").containsExactly("1.0");
		assertThat(this.bc3.timesheets().list(new TimesheetReportQuery().withPeriod(TODAY.minusMonths(2), TODAY)))
			.extracting("hours")
			.containsExactly("1.0", "2.0");
	}

	@Test
	void timeIsArranged() {
		long boats = this.fair.todolist("Boats").timeSpent("eve", TODAY, Duration.ofMinutes(100)).id();
		assertThat(this.bc3.timesheets().listOfRecording(boats)).singleElement().satisfies((entry) -> {
			assertThat(entry.person().name()).isEqualTo("eve");
			assertThat(entry.date()).isEqualTo(TODAY);
			assertThat(entry.hours()).isEqualTo("1.67");
		});
	}

	@Test
	void timesheetOfProjectIsKnownByItsEntries() {
		long timesheet = this.basecamp.bc3().project("Regatta").timesheetId();
		TimesheetEntry entry = this.bc3.timesheets().get(entry(timesheet, TODAY, "1"));
		assertThat(entry.parent().type()).isEqualTo("Timesheet");
		assertThat(entry.bucket().name()).isEqualTo("Regatta");
		assertThat(this.bc3.timesheets().listOfRecording(entry.parent().id())).extracting("id")
			.containsExactly(entry.id());
	}

	@Test
	void timeOnWhatIsInTheTrashIsNotListed() {
		entry(this.rope, TODAY, "1");
		this.bc3.recordings().trash(this.rope);
		assertThat(this.bc3.timesheets().list()).isEmpty();
		this.bc3.recordings().unarchive(this.rope);
		assertThat(this.bc3.timesheets().list()).hasSize(1);
	}

	@Test
	void timeGoesWithCardToAnotherProject() {
		Bc3ArrangedProject regatta = this.basecamp.bc3().project("Regatta");
		long paint = this.fair.column("Doing").card("Paint").timeSpent("bob", TODAY, Duration.ofHours(1)).id();
		long wormhole = this.bc3.wormholes()
			.create(this.fair.id(), this.fair.cardTableId(), regatta.triage().id())
			.id();
		this.bc3.cards().move(paint, wormhole, 1);
		assertThat(this.bc3.timesheets().listInProject(this.fair.id())).isEmpty();
		assertThat(this.bc3.timesheets().listOfRecording(paint)).singleElement()
			.satisfies((entry) -> assertThat(entry.bucket().id()).isEqualTo(regatta.id()));
	}

	@Test
	void timeIsLostWithTheToolItWasSpentIn() {
		entry(this.rope, TODAY, "1");
		this.bc3.tools().delete(this.fair.todosetId());
		assertThat(this.bc3.timesheets().listInProject(this.fair.id())).isEmpty();
	}

	@Test
	void entryIsDeletedForGood() {
		long entry = entry(this.rope, TODAY, "1");
		this.bc3.timesheets().delete(entry);
		assertThat(this.bc3.timesheets().list()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.timesheets().get(entry));
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "many", "1:75", "-1" })
	void hoursThatAreNoneAreRefused(String hours) {
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> entry(this.rope, TODAY, hours))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("hours"));
		assertThat(this.bc3.timesheets().list()).isEmpty();
	}

	@Test
	void refusedChangeChangesNothing() {
		long stranger = Clients.bc3(this.basecamp, "eve").people().me().id();
		TimesheetEntry entry = this.bc3.timesheets().get(entry(this.rope, TODAY, "1"));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.timesheets()
				.update(entry.id(), new TimesheetEntryFields().withHours("2").withPerson(stranger)))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("person_id"));
		assertThat(this.bc3.timesheets().get(entry.id())).isEqualTo(entry);
	}

	@Test
	void nobodySpendsTimeOnEntries() {
		long entry = entry(this.rope, TODAY, "1");
		assertThatExceptionOfType(BasecampApiException.class).isThrownBy(() -> entry(entry, TODAY, "1"))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(403));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> entry(1, TODAY, "1"));
	}

}
