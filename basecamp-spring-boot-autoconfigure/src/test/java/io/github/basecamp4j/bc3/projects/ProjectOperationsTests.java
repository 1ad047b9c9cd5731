package io.github.basecamp4j.bc3.projects;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.common.Company;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ProjectOperations}.
 */
class ProjectOperationsTests {

	private static final String PROJECT = "/999/projects/2085958504.json";

	private static final String LIMIT_REACHED = """
			{"error": "This account has as many projects as it may have."}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ProjectOperations projects;

	@BeforeEach
	void setUp() {
		this.projects = ProjectOperations.create(basecamp.bc3());
	}

	@Test
	void listReturnsActiveProjects() {
		basecamp.stubFor(get("/999/projects.json").willReturn(BasecampServer.json(200, "bc3/projects.json")));
		Project harbourLights = harbourLights(new Company(1033447818, "Baltic Ferry"),
				new Clientside("https://3.basecampapi.com/999/buckets/2085958504/client/board.json",
						"https://3.basecamp.com/999/buckets/2085958504/client/board"),
				true);
		Project ferryTimetable = new Project(9007199254740993L, "paused",
				OffsetDateTime.parse("2026-01-18T08:00:00.000Z"), OffsetDateTime.parse("2026-01-18T08:00:00.000Z"),
				"Ferry timetable", null, null, null, null, false, false, null, null, null, null, null,
				"https://3.basecampapi.com/999/projects/9007199254740993.json",
				"https://3.basecamp.com/999/projects/9007199254740993", null, null, List.of(), null);
		assertThat(this.projects.list()).containsExactly(harbourLights, ferryTimetable);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/projects.json")));
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVE,/999/projects.json", "ARCHIVED,/999/projects.json?status=archived",
			"TRASHED,/999/projects.json?status=trashed" })
	void listOfAStatusAsksForThatStatus(ProjectStatus status, String url) {
		basecamp.stubFor(get(url).willReturn(BasecampServer.json(200, "bc3/projects.json")));
		assertThat(this.projects.list(status)).hasSize(2);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void getReturnsTheProject() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		assertThat(this.projects.get(2085958504)).isEqualTo(harbourLights(null, null, null));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void getWhenProjectIsMissingThrowsException() {
		basecamp.stubFor(get("/999/projects/2.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.projects.get(2))
			.withMessageStartingWith("GET /999/projects/2.json");
	}

	@Test
	void createSendsNameAndDescription() {
		basecamp.stubFor(post("/999/projects.json").willReturn(BasecampServer.json(201, "bc3/project.json")));
		assertThat(this.projects.create("Harbour lights", "Lamps along the north pier"))
			.isEqualTo(harbourLights(null, null, null));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/projects.json")), """
				{"name": "Harbour lights", "description": "Lamps along the north pier"}""");
	}

	@Test
	void createWithoutDescriptionSendsNone() {
		basecamp.stubFor(post("/999/projects.json").willReturn(BasecampServer.json(201, "bc3/project.json")));
		this.projects.create("Harbour lights", null);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/projects.json")), """
				{"name": "Harbour lights"}""");
	}

	@Test
	void createWhenPlanIsExhaustedThrowsException() {
		basecamp.stubFor(post("/999/projects.json").willReturn(jsonResponse(LIMIT_REACHED, 507)));
		assertThatExceptionOfType(BasecampLimitExceededException.class)
			.isThrownBy(() -> this.projects.create("Harbour lights", null))
			.withMessageContaining("as many projects as it may have");
	}

	@Test
	void createWhenNotAcceptedThrowsExceptionWithFields() {
		basecamp.stubFor(post("/999/projects.json").willReturn(jsonResponse("""
				{"errors": {"name": ["can't be blank"]}}""", 422)));
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> this.projects.create("", null))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsOnlyKeys("name"));
	}

	@Test
	void updateWithNameSendsTheChanges() {
		basecamp.stubFor(put(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		ProjectChanges changes = ProjectChanges.none()
			.withName("Harbour lights")
			.withDescription(null)
			.withAdmissions(Admissions.TEAM)
			.withSchedule(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31));
		assertThat(this.projects.update(2085958504, changes)).isEqualTo(harbourLights(null, null, null));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PROJECT)), """
				{"name": "Harbour lights", "description": null, "admissions": "team",
				 "schedule_attributes": {"start_date": "2026-03-01", "end_date": "2026-10-31"}}""");
	}

	@Test
	void updateWithoutNameReadsItFirst() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		basecamp.stubFor(put(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		this.projects.update(2085958504, ProjectChanges.none().withDescription("Lamps"));
		basecamp.verify(1, getRequestedFor(urlEqualTo(PROJECT)));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(PROJECT)), """
				{"name": "Harbour lights", "description": "Lamps"}""");
	}

	@ParameterizedTest
	@CsvSource({ "INVITE,invite", "EMPLOYEE,employee", "TEAM,team" })
	void updateOfAdmissionsSendsTheWordOfTheApi(Admissions admissions, String word) {
		basecamp.stubFor(put(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		this.projects.update(2085958504, ProjectChanges.none().withName("Lights").withAdmissions(admissions));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PROJECT)), """
				{"name": "Lights", "admissions": "%s"}""".formatted(word));
	}

	@Test
	void updateWhenNotAcceptedThrowsException() {
		basecamp.stubFor(put(PROJECT).willReturn(jsonResponse("""
				{"name": ["can't be blank"]}""", 422)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.projects.update(2085958504, ProjectChanges.none().withName("")))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsOnlyKeys("name"));
	}

	@Test
	void archiveSetsTheStatus() {
		basecamp.stubFor(put("/999/projects/2085958504/status/archived.json").willReturn(noContent()));
		this.projects.archive(2085958504);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/projects/2085958504/status/archived.json")));
	}

	@Test
	void archiveWhenNotPermittedThrowsException() {
		basecamp.stubFor(put("/999/projects/2085958504/status/archived.json").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.projects.archive(2085958504));
	}

	@Test
	void unarchiveSetsTheStatus() {
		basecamp.stubFor(put("/999/projects/2085958504/status/active.json").willReturn(noContent()));
		this.projects.unarchive(2085958504);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/projects/2085958504/status/active.json")));
	}

	@Test
	void unarchiveWhenPlanIsExhaustedThrowsException() {
		basecamp
			.stubFor(put("/999/projects/2085958504/status/active.json").willReturn(jsonResponse(LIMIT_REACHED, 507)));
		assertThatExceptionOfType(BasecampLimitExceededException.class)
			.isThrownBy(() -> this.projects.unarchive(2085958504));
	}

	@Test
	void trashSendsNoBody() {
		basecamp.stubFor(delete(PROJECT).willReturn(noContent()));
		this.projects.trash(2085958504);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(PROJECT)).withoutHeader("Content-Type"));
	}

	@Test
	void trashWhenProjectIsMissingThrowsException() {
		basecamp.stubFor(delete(PROJECT).willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.projects.trash(2085958504))
			.withMessageContaining("DELETE " + PROJECT);
	}

	private static Project harbourLights(Company clientCompany, Clientside clientside, Boolean bookmarked) {
		return new Project(2085958504, "active", OffsetDateTime.parse("2026-01-17T17:13:00.000Z"),
				OffsetDateTime.parse("2026-02-07T01:45:21.904Z"), "Harbour lights", "Lamps along the north pier",
				"topic", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31), true, true, "green", "yellow", 40, 25,
				"https://3.basecampapi.com/999/my/bookmarks/harbour.json",
				"https://3.basecampapi.com/999/projects/2085958504.json",
				"https://3.basecamp.com/999/projects/2085958504", clientCompany, clientside,
				List.of(tool(1069479392, "Message Board", Tool.MESSAGE_BOARD, true, 1, "message_boards"),
						tool(1069479395, "Drawings", Tool.VAULT, true, 4, "vaults"),
						tool(1069479394, "Docs & Files", Tool.VAULT, true, 3, "vaults"),
						tool(1069479396, "Old files", Tool.VAULT, false, null, "vaults"),
						tool(1069479397, "Schedule", Tool.SCHEDULE, false, null, "schedules")),
				bookmarked);
	}

	private static Tool tool(long id, String title, String name, boolean enabled, Integer position, String segment) {
		return new Tool(id, title, name, enabled, position,
				"https://3.basecampapi.com/999/buckets/2085958504/" + segment + "/" + id + ".json",
				"https://3.basecamp.com/999/buckets/2085958504/" + segment + "/" + id);
	}

}
