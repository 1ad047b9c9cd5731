package io.github.basecamp4j.bcx.projects;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.BcxPeople;
import io.github.basecamp4j.bcx.common.CountBlock;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
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

	private static final String API = "/999/api/v1";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ProjectOperations projects;

	@BeforeEach
	void setUp() {
		this.projects = ProjectOperations.create(basecamp.bcx());
	}

	@Test
	void listReturnsActiveProjects() {
		basecamp.stubFor(get(API + "/projects.json?page=1").willReturn(BasecampServer.json(200, "bcx/projects.json")));
		Project harbourLights = new Project(605816632, "Harbour lights", "Lamps along the north pier",
				OffsetDateTime.parse("2026-03-23T13:55:43-05:00"),
				"https://basecamp.com/999/api/v1/projects/605816632-harbour-lights.json", false, false, true, false,
				false, true, "3185c5", "https://basecamp.com/999/projects/605816632-harbour-lights", null, null, null,
				null, null, null, null, null, null);
		Project ferryTimetable = new Project(9007199254740993L, "Ferry timetable", null,
				OffsetDateTime.parse("2026-03-22T08:01:02.345-05:00"),
				"https://basecamp.com/999/api/v1/projects/9007199254740993-ferry-timetable.json", true, false, false,
				false, null, false, "ff0000", "https://basecamp.com/999/projects/9007199254740993-ferry-timetable",
				null, null, null, null, null, null, null, null, null);
		assertThat(this.projects.list()).containsExactly(harbourLights, ferryTimetable);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/projects.json?page=1")));
	}

	@Test
	void listAsksForNothingBeforeTheFirstElementIsWanted() {
		Paged<Project> list = this.projects.list();
		assertThat(list.totalCount()).isEmpty();
		assertThat(basecamp.getAllServeEvents()).isEmpty();
	}

	@Test
	void listWhenPagesAreFullGoesOn() {
		basecamp.stubFor(get(API + "/projects.json?page=1").willReturn(jsonResponse(page(1, 50), 200)));
		basecamp.stubFor(get(API + "/projects.json?page=2").willReturn(jsonResponse(page(51, 50), 200)));
		basecamp.stubFor(get(API + "/projects.json?page=3").willReturn(jsonResponse(page(101, 7), 200)));
		assertThat(this.projects.list().toList()).hasSize(107)
			.extracting(Project::id)
			.startsWith(1L, 2L)
			.endsWith(107L);
		basecamp.verify(3, getRequestedFor(anyUrl()));
	}

	@Test
	void pageReturnsExactlyThatPage() {
		basecamp.stubFor(get(API + "/projects.json?page=3").willReturn(jsonResponse(page(101, 7), 200)));
		assertThat(this.projects.list().page(3)).hasSize(7);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/projects.json?page=3")));
	}

	@Test
	void listDraftsReturnsDrafts() {
		basecamp.stubFor(
				get(API + "/projects/drafts.json?page=1").willReturn(BasecampServer.json(200, "bcx/projects.json")));
		assertThat(this.projects.listDrafts()).hasSize(2);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/projects/drafts.json?page=1")));
	}

	@Test
	void listArchivedReturnsArchivedProjects() {
		basecamp.stubFor(
				get(API + "/projects/archived.json?page=1").willReturn(BasecampServer.json(200, "bcx/projects.json")));
		assertThat(this.projects.listArchived()).hasSize(2);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/projects/archived.json?page=1")));
	}

	@Test
	void getReturnsTheFullForm() {
		basecamp
			.stubFor(get(API + "/projects/605816632.json").willReturn(BasecampServer.json(200, "bcx/project.json")));
		assertThat(this.projects.get(605816632)).isEqualTo(harbourLights());
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/projects/605816632.json")));
	}

	@Test
	void getWhenProjectIsMissingThrowsException() {
		basecamp.stubFor(get(API + "/projects/2.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.projects.get(2))
			.withMessageStartingWith("GET /999/api/v1/projects/2.json");
	}

	@Test
	void createSendsNameAndDescription() {
		basecamp.stubFor(post(API + "/projects.json").willReturn(BasecampServer.json(201, "bcx/project.json")));
		assertThat(this.projects.create("Harbour lights", "Lamps along the north pier")).isEqualTo(harbourLights());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects.json")), """
				{"name": "Harbour lights", "description": "Lamps along the north pier"}""");
	}

	@Test
	void createWithoutDescriptionSendsNone() {
		basecamp.stubFor(post(API + "/projects.json").willReturn(BasecampServer.json(201, "bcx/project.json")));
		this.projects.create("Harbour lights", null);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects.json")), """
				{"name": "Harbour lights"}""");
	}

	@Test
	void createWithContentSendsAllOfIt() {
		basecamp.stubFor(post(API + "/projects.json").willReturn(BasecampServer.json(201, "bcx/project.json")));
		this.projects.create(ProjectContent.named("Harbour lights").withDescription("Lamps").withClientProject(true));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects.json")), """
				{"name": "Harbour lights", "description": "Lamps", "is_client_project": true}""");
	}

	@Test
	void createWhenPlanIsExhaustedThrowsException() {
		basecamp.stubFor(post(API + "/projects.json").willReturn(jsonResponse("""
				{"error": "You have as many projects as your plan allows."}""", 507)));
		assertThatExceptionOfType(BasecampLimitExceededException.class)
			.isThrownBy(() -> this.projects.create("Harbour lights", null))
			.withMessageContaining("as many projects as your plan allows");
	}

	@Test
	void createWhenNotPermittedThrowsException() {
		basecamp.stubFor(post(API + "/projects.json").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.projects.create("Harbour lights", null));
	}

	@Test
	void createFromTemplateSendsWhatDiffers() {
		basecamp.stubFor(post(API + "/project_templates/17/projects.json")
			.willReturn(BasecampServer.json(201, "bcx/project.json")));
		assertThat(this.projects.createFromTemplate(17, ProjectDraft.named("South pier"))).isEqualTo(harbourLights());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/project_templates/17/projects.json")), """
				{"name": "South pier"}""");
	}

	@Test
	void createFromTemplateWhenNothingDiffersSendsEmptyObject() {
		basecamp.stubFor(post(API + "/project_templates/17/projects.json")
			.willReturn(BasecampServer.json(201, "bcx/project.json")));
		this.projects.createFromTemplate(17, ProjectDraft.asInTemplate());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/project_templates/17/projects.json")), "{}");
	}

	@Test
	void publishReturnsTheProject() {
		basecamp.stubFor(post(API + "/projects/605816632/publish.json")
			.willReturn(BasecampServer.json(200, "bcx/project.json")));
		assertThat(this.projects.publish(605816632)).isEqualTo(harbourLights());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/publish.json")));
	}

	@Test
	void updateSendsOnlyWhatIsGiven() {
		stubUpdate();
		assertThat(this.projects.update(605816632, null, "Lamps along the north pier")).isEqualTo(harbourLights());
		verifyUpdate("""
				{"description": "Lamps along the north pier"}""");
	}

	@Test
	void updateWithChangesSendsAllOfThem() {
		stubUpdate();
		this.projects.update(605816632,
				ProjectChanges.none()
					.withName("Harbour lights")
					.withDescription("Lamps")
					.withClientProject(false)
					.withArchived(true));
		verifyUpdate("""
				{"name": "Harbour lights", "description": "Lamps", "is_client_project": false, "archived": true}""");
	}

	@Test
	void updateWithNullDescriptionClearsIt() {
		stubUpdate();
		this.projects.update(605816632, ProjectChanges.none().withDescription(null));
		verifyUpdate("""
				{"description": null}""");
	}

	@Test
	void updateWhenNotAcceptedThrowsExceptionWithFields() {
		basecamp.stubFor(put(API + "/projects/605816632.json").willReturn(jsonResponse("""
				{"errors": {"name": ["can't be blank"]}}""", 422)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.projects.update(605816632, "", null))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsOnlyKeys("name"));
	}

	@Test
	void archiveReturnsTheArchivedProject() {
		stubUpdate();
		assertThat(this.projects.archive(605816632).archived()).isTrue();
		verifyUpdate("""
				{"archived": true}""");
	}

	@Test
	void activateReturnsTheProject() {
		stubUpdate();
		assertThat(this.projects.activate(605816632)).isEqualTo(harbourLights());
		verifyUpdate("""
				{"archived": false}""");
	}

	@Test
	void deleteSendsNoBody() {
		basecamp.stubFor(delete(API + "/projects/605816632.json").willReturn(noContent()));
		this.projects.delete(605816632);
		basecamp
			.verifyOnly(deleteRequestedFor(urlEqualTo(API + "/projects/605816632.json")).withoutHeader("Content-Type"));
	}

	@Test
	void deleteWhenNotPermittedThrowsException() {
		basecamp.stubFor(delete(API + "/projects/605816632.json").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.projects.delete(605816632));
	}

	private void stubUpdate() {
		basecamp
			.stubFor(put(API + "/projects/605816632.json").willReturn(BasecampServer.json(200, "bcx/project.json")));
	}

	private void verifyUpdate(String body) {
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(API + "/projects/605816632.json")), body);
	}

	private static Project harbourLights() {
		return new Project(605816632, "Harbour lights", "Lamps along the north pier",
				OffsetDateTime.parse("2026-03-23T13:55:43-05:00"), null, false, true, true, false, true, true, "3185c5",
				null, OffsetDateTime.parse("2026-01-02T09:30:00.125-06:00"), BcxPeople.INES,
				block(5, "2026-03-23T13:59:23-05:00", "accesses"), block(0, null, "attachments"),
				block(3, "2026-03-22T17:35:50-05:00", "calendar_events"),
				block(2, "2026-03-21T10:00:00-05:00", "documents"), block(7, "2026-03-20T11:00:00-05:00", "topics"),
				new TodolistsBlock(4, 1, OffsetDateTime.parse("2026-03-19T12:00:00-05:00"),
						"https://basecamp.com/999/api/v1/projects/605816632/todolists.json",
						"https://basecamp.com/999/projects/605816632/todolists"),
				block(6, "2026-03-18T13:00:00-05:00", "forwards"));
	}

	private static CountBlock block(int count, String updatedAt, String name) {
		return new CountBlock(count, (updatedAt != null) ? OffsetDateTime.parse(updatedAt) : null,
				"https://basecamp.com/999/api/v1/projects/605816632/" + name + ".json",
				"https://basecamp.com/999/projects/605816632/" + name);
	}

	private static String page(int firstId, int size) {
		StringBuilder page = new StringBuilder("[");
		for (int id = firstId; id < firstId + size; id++) {
			page.append((id > firstId) ? "," : "")
				.append("""
						{"id": %d, "name": "Pier %d", "updated_at": "2026-03-23T13:55:43-05:00", "color": "3185c5"}"""
					.formatted(id, id));
		}
		return page.append(']').toString();
	}

}
