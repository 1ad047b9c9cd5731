package io.github.basecamp4j.test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.people.OutOfOfficeStatus;
import io.github.basecamp4j.bc3.people.Preferences;
import io.github.basecamp4j.bc3.people.PreferencesChanges;
import io.github.basecamp4j.bc3.people.TimeFormat;
import io.github.basecamp4j.bc3.projects.ConstructionFields;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectConstruction;
import io.github.basecamp4j.bc3.projects.Template;
import io.github.basecamp4j.bc3.projects.TemplateFields;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.bc3.todos.Todolist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what belongs to no project of the server, as the library meets it.
 */
@ExtendWith(BasecampExtension.class)
class Bc3HouseTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

	private BasecampServer basecamp;

	private Bc3Client jane;

	private Bc3Client bob;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.jane = Clients.bc3(basecamp, "jane");
		this.bob = Clients.bc3(basecamp, "bob");
	}

	@Test
	void accountIsRenamedWhereverItIsNamed() {
		assertThat(this.jane.account().rename("Kestrel").name()).isEqualTo("Kestrel");
		assertThat(this.bob.account().get().name()).isEqualTo("Kestrel");
		assertThat(this.bob.people().me().company().name()).isEqualTo("Kestrel");
		assertThatExceptionOfType(BasecampApiException.class).isThrownBy(() -> this.jane.account().rename(" "))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(400));
		assertThat(this.jane.account().get().name()).isEqualTo("Kestrel");
	}

	@Test
	void logoIsSetAndRemoved() {
		this.jane.account().updateLogo(image("kestrel.png", MediaType.IMAGE_PNG, 2_000_000));
		assertThat(this.jane.account().get().logo().url()).contains("/kestrel.png?");
		this.jane.account().removeLogo();
		assertThat(this.jane.account().get().logo()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "image/svg+xml, 100", "image/png, 5242881", "image/png, 9000000" })
	void logoIsASmallImage(String type, int length) {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.account().updateLogo(image("logo", MediaType.parseMediaType(type), length)));
		assertThat(this.jane.account().get().logo()).isNull();
	}

	private static Content image(String name, MediaType type, int length) {
		return Content.of(name, new byte[length]).withContentType(type);
	}

	@Test
	void preferencesAreOnesOwn() {
		Preferences changed = this.jane.people()
			.updateMyPreferences(new PreferencesChanges().withFirstWeekDay(DayOfWeek.MONDAY)
				.withTimeFormat(TimeFormat.TWENTY_FOUR_HOUR)
				.withTimeZoneName("Europe/Oslo"));
		assertThat(changed.firstWeekDay()).isEqualTo("Monday");
		assertThat(this.jane.people().myPreferences()).isEqualTo(changed);
		assertThat(this.jane.people().me().timeZone()).isEqualTo("Europe/Oslo");
		assertThat(this.bob.people().myPreferences().timeFormat()).isEqualTo("twelve_hour");
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> this.jane.people()
			.updateMyPreferences(new PreferencesChanges().withFirstWeekDay(DayOfWeek.FRIDAY).withTimeZoneName("")));
		assertThat(this.jane.people().myPreferences()).isEqualTo(changed);
	}

	@Test
	void whoIsAwayIsBackOnTheDayAfter() {
		long jane = this.jane.people().me().id();
		assertThat(this.bob.outOfOffice().get(jane).enabled()).isFalse();
		OutOfOfficeStatus away = this.jane.outOfOffice().enable(jane, TODAY.minusDays(1), TODAY.plusDays(1));
		assertThat(away.ongoing()).isTrue();
		assertThat(away.backOnDate()).isEqualTo(TODAY.plusDays(2));
		assertThat(this.bob.outOfOffice().get(jane)).isEqualTo(away);
		assertThat(this.bob.people().get(jane).outOfOffice().endDate()).isEqualTo(TODAY.plusDays(1));
		assertThat(this.jane.outOfOffice().enable(jane, TODAY.plusDays(5), TODAY.plusDays(6)).ongoing()).isFalse();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.outOfOffice().enable(jane, TODAY, TODAY.minusDays(1)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.outOfOffice().enable(jane, TODAY, LocalDate.MAX));
		assertThat(this.jane.outOfOffice().get(jane).startDate()).isEqualTo(TODAY.plusDays(5));
		this.jane.outOfOffice().disable(jane);
		this.jane.outOfOffice().disable(jane);
		assertThat(this.bob.people().get(jane).outOfOffice()).isNull();
	}

	@Test
	void whoWasAwayIsNotAwayAnyMore() {
		long jane = this.jane.people().me().id();
		this.jane.outOfOffice().enable(jane, TODAY.minusDays(5), TODAY.minusDays(3));
		assertThat(this.jane.outOfOffice().get(jane).enabled()).isFalse();
		assertThat(this.jane.people().get(jane).outOfOffice()).isNull();
	}

	@Test
	void nobodyIsNotAway() {
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.jane.outOfOffice().get(1));
	}

	@Test
	void calendarHasColorAndSchedule() {
		Bc3ArrangedCalendar tides = this.basecamp.bc3().calendar("Tides");
		long spring = tides.scheduleEntry("Spring tide", TODAY, TODAY).id();
		assertThat(this.jane.calendars().setColor(tides.id(), Color.AQUA).color()).isEqualTo("aqua");
		assertThat(this.bob.calendars().get(tides.id()).color()).isEqualTo("aqua");
		assertThat(this.bob.calendars().get(tides.id()).scheduleUrl())
			.endsWith("/schedules/" + tides.scheduleId() + ".json");
		assertThat(this.jane.scheduleEntries().list(tides.scheduleId())).singleElement().satisfies((entry) -> {
			assertThat(entry.id()).isEqualTo(spring);
			assertThat(entry.bucket().type()).isEqualTo("Calendar");
		});
		long project = this.basecamp.bc3().project("Fair").id();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.jane.calendars().get(project));
	}

	@Test
	void templateIsCreatedChangedAndPutIntoTheTrash() {
		long id = this.jane.templates().create("Regatta", new TemplateFields().withDescription("Boats")).id();
		Template renamed = this.jane.templates().update(id, new TemplateFields().withName("Race"));
		assertThat(renamed.name()).isEqualTo("Race");
		assertThat(renamed.description()).isEqualTo("Boats");
		assertThat(this.bob.templates().list()).extracting(Template::id).containsExactly(id);
		assertThat(this.bob.projects().list()).isEmpty();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.templates().create(" ", new TemplateFields()));
		this.jane.templates().trash(id);
		assertThat(this.bob.templates().list()).isEmpty();
		assertThat(this.bob.templates().list(RecordingStatus.TRASHED)).extracting(Template::name)
			.containsExactly("Race");
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.templates().construct(id, "Cup", new ConstructionFields()));
	}

	@Test
	void projectIsMadeFromTemplate() {
		Bc3ArrangedTemplate regatta = this.basecamp.bc3().template("Regatta").withoutTool(Tool.CHAT);
		regatta.todolist("Before").todo("Paint the boats").dueOn(TODAY);
		regatta.todolist("After").group("On land").todo("Dry the sails");
		ProjectConstruction construction = this.jane.templates()
			.construct(regatta.id(), "Cup", new ConstructionFields().withDescription("In June"));
		assertThat(construction.status()).isEqualTo("pending");
		assertThat(construction.project()).isNull();
		Project cup = this.jane.templates().awaitProject(regatta.id(), construction.id(), Duration.ZERO);
		assertThat(this.bob.projects().get(cup.id())).isEqualTo(cup);
		assertThat(cup.name()).isEqualTo("Cup");
		assertThat(cup.description()).isEqualTo("In June");
		assertThat(cup.tool(Tool.CHAT)).isEmpty();
		long list = this.bob.todolists().list(cup.requireTool(Tool.TODOSET).id()).toList().get(0).id();
		assertThat(this.bob.todos().list(list)).singleElement()
			.extracting("content", "dueOn")
			.containsExactly("Paint the boats", TODAY);
		long after = this.bob.todolists().list(cup.requireTool(Tool.TODOSET).id()).toList().get(1).id();
		Todolist land = this.bob.todolistGroups().list(after).toList().get(0);
		assertThat(this.bob.todos().list(land.id())).extracting("content").containsExactly("Dry the sails");
		assertThat(this.bob.templates().list()).hasSize(1);
		long other = this.basecamp.bc3().template("Fair").id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.templates().getConstruction(other, construction.id()));
	}

}
