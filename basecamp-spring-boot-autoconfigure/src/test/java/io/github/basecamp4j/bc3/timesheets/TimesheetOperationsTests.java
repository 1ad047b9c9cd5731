package io.github.basecamp4j.bc3.timesheets;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TimesheetOperations}.
 */
class TimesheetOperationsTests {

	private static final String ENTRY = "/999/timesheet_entries/1069479900.json";

	private static final String NIGHT_WATCH = """
			{"id": 1069479900, "type": "Timesheet::Entry", "date": "2026-03-14", "hours": "2.0",
			 "parent": {"id": 1069479899, "type": "Timesheet"}}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TimesheetOperations timesheets;

	@BeforeEach
	void setUp() {
		this.timesheets = TimesheetOperations.create(basecamp.bc3());
	}

	@Test
	void listOfAPeriodSendsBothNamesOfItsEnds() {
		String url = "/999/reports/timesheet.json?from=2026-03-01&to=2026-03-31&start_date=2026-03-01"
				+ "&end_date=2026-03-31&person_id=1049715913&bucket_id=2085958504";
		basecamp.stubFor(get(url).willReturn(okJson("[" + NIGHT_WATCH + "]")));
		TimesheetReportQuery query = new TimesheetReportQuery()
			.withPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))
			.withPerson(1049715913)
			.withProject(2085958504);
		assertThat(this.timesheets.list(query)).singleElement().satisfies((entry) -> {
			assertThat(entry.hours()).isEqualTo("2.0");
			assertThat(entry.parent().type()).isEqualTo("Timesheet");
		});
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void listSendsNoPeriodUnlessAsked() {
		basecamp.stubFor(get("/999/reports/timesheet.json").willReturn(okJson("[]")));
		assertThat(this.timesheets.list()).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/reports/timesheet.json")));
	}

	@Test
	void listInProjectSendsWhatIsSet() {
		String url = "/999/projects/2085958504/timesheet.json?from=2026-03-01";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		assertThat(this.timesheets.listInProject(2085958504, new TimesheetQuery().withFrom(LocalDate.of(2026, 3, 1))))
			.isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void createSendsHoursAsTheyAreWritten() {
		String url = "/999/recordings/1069479520/timesheet/entries.json";
		basecamp.stubFor(post(url).willReturn(jsonResponse(NIGHT_WATCH, 201)));
		this.timesheets.create(1069479520, LocalDate.of(2026, 3, 14), "1:30",
				new TimesheetEntryFields().withPerson(9007199254740993L));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(url)), """
				{"date": "2026-03-14", "hours": "1:30", "person_id": 9007199254740993}""");
	}

	@Test
	void updateSendsNothingElseAndClearsTheDescription() {
		basecamp.stubFor(put(ENTRY).willReturn(okJson(NIGHT_WATCH)));
		this.timesheets.update(1069479900, new TimesheetEntryFields().withDescription(null));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(ENTRY)), """
				{"description": ""}""");
	}

	@Test
	void deleteNeedsNoAnswer() {
		basecamp.stubFor(delete(ENTRY).willReturn(noContent()));
		this.timesheets.delete(1069479900);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(ENTRY)));
	}

}
