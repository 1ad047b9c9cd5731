package io.github.basecamp4j.bc3.projects;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ProjectOperations}.
 */
class ProjectOperationsTests {

	private static final String PROJECT = "/999/projects/2085958504.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ProjectOperations projects;

	@BeforeEach
	void setUp() {
		this.projects = ProjectOperations.create(basecamp.bc3());
	}

	@Test
	void listLeavesOpenWhatBasecampDoesNotTell() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				[{"id": 9007199254740993, "status": "paused", "name": "Ferry timetable",
				  "a_field_of_tomorrow": {"x": [1]}}]""")));
		assertThat(this.projects.list()).singleElement().satisfies((project) -> {
			assertThat(project.id()).isEqualTo(9007199254740993L);
			assertThat(project.status()).isEqualTo("paused");
			assertThat(project.clientsEnabled()).isNull();
			assertThat(project.startDate()).isNull();
			assertThat(project.bookmarked()).isNull();
			assertThat(project.dock()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVE,active", "ARCHIVED,archived", "TRASHED,trashed" })
	void listOfAStatusAsksForThatStatus(RecordingStatus status, String word) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		assertThat(this.projects.list(status)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/projects.json?status=" + word)));
	}

	@Test
	void createLeavesOutWhatIsNotSet() {
		basecamp.stubFor(post(anyUrl()).willReturn(BasecampServer.json(201, "bc3/project.json")));
		this.projects.create("Harbour lights", new ProjectFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/projects.json")), """
				{"name": "Harbour lights"}""");
	}

	@Test
	void updateWithNameAndDescriptionReadsNothing() {
		basecamp.stubFor(put(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		this.projects.update(2085958504,
				new ProjectFields().withName("Harbour lights")
					.withDescription(null)
					.withSchedule(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31)));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PROJECT)), """
				{"name": "Harbour lights", "description": "",
				 "schedule_attributes": {"start_date": "2026-03-01", "end_date": "2026-10-31"}}""");
	}

	@Test
	void updateWithoutNameReadsItFirst() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		basecamp.stubFor(put(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		this.projects.update(2085958504, new ProjectFields().withDescription("Lamps"));
		basecamp.verify(1, getRequestedFor(urlEqualTo(PROJECT)));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(PROJECT)), """
				{"name": "Harbour lights", "description": "Lamps"}""");
	}

	@ParameterizedTest
	@CsvSource({ "INVITE,invite", "EMPLOYEE,employee", "TEAM,team" })
	void updateOfAdmissionsSendsTheWordOfTheApi(Admissions admissions, String word) {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		basecamp.stubFor(put(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		this.projects.update(2085958504, new ProjectFields().withName("Lights").withAdmissions(admissions));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(PROJECT)), """
				{"name": "Lights", "description": "Lamps along the north pier", "admissions": "%s"}""".formatted(word));
	}

}
