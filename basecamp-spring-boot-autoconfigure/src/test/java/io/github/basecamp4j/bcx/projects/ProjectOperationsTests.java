package io.github.basecamp4j.bcx.projects;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.Page;
import io.github.basecamp4j.Paged;
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
import static org.assertj.core.api.Assertions.assertThat;

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
	void listLeavesOpenWhatBasecampDoesNotTell() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				[{"id": 9007199254740993, "name": "Ferry timetable", "description": null, "template": true,
				  "a_field_of_tomorrow": {"nested": [1, 2]}}]""")));
		assertThat(this.projects.list()).singleElement().satisfies((project) -> {
			assertThat(project.id()).isEqualTo(9007199254740993L);
			assertThat(project.description()).isNull();
			assertThat(project.draft()).isNull();
			assertThat(project.creator()).isNull();
			assertThat(project.todolists()).isNull();
		});
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
		Page<Project> page = this.projects.list().page(3);
		assertThat(page.elements()).hasSize(7);
		assertThat(page.number()).isEqualTo(3);
		assertThat(page.hasNext()).isFalse();
		assertThat(page.totalCount()).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/projects.json?page=3")));
	}

	@Test
	void pageThatIsFullHasANextOne() {
		basecamp.stubFor(get(anyUrl()).willReturn(jsonResponse(page(1, 50), 200)));
		assertThat(this.projects.list().page(1).hasNext()).isTrue();
	}

	@Test
	void createLeavesOutWhatIsNotSet() {
		basecamp.stubFor(post(anyUrl()).willReturn(BasecampServer.json(201, "bcx/project.json")));
		this.projects.create("Harbour lights", new ProjectFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects.json")), """
				{"name": "Harbour lights"}""");
	}

	@Test
	void createFromTemplateWhenNothingDiffersSendsEmptyObject() {
		basecamp.stubFor(post(anyUrl()).willReturn(BasecampServer.json(201, "bcx/project.json")));
		this.projects.createFromTemplate(17, new ProjectDraft());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/project_templates/17/projects.json")), "{}");
	}

	@Test
	void updateSendsOnlyWhatIsSet() {
		stubUpdate();
		this.projects.update(605816632, new ProjectFields().withDescription("Lamps").withClientProject(false));
		verifyUpdate("""
				{"description": "Lamps", "is_client_project": false}""");
	}

	@Test
	void updateWithNullDescriptionClearsIt() {
		stubUpdate();
		this.projects.update(605816632, new ProjectFields().withDescription(null));
		verifyUpdate("""
				{"description": null}""");
	}

	@Test
	void archiveChangesNothingElse() {
		stubUpdate();
		this.projects.archive(605816632);
		verifyUpdate("""
				{"archived": true}""");
	}

	@Test
	void unarchiveChangesNothingElse() {
		stubUpdate();
		this.projects.unarchive(605816632);
		verifyUpdate("""
				{"archived": false}""");
	}

	private void stubUpdate() {
		basecamp
			.stubFor(put(API + "/projects/605816632.json").willReturn(BasecampServer.json(200, "bcx/project.json")));
	}

	private void verifyUpdate(String body) {
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(API + "/projects/605816632.json")), body);
	}

	private static String page(int firstId, int size) {
		return IntStream.range(firstId, firstId + size)
			.mapToObj((id) -> "{\"id\": %d, \"name\": \"Pier %d\"}".formatted(id, id))
			.collect(Collectors.joining(",", "[", "]"));
	}

}
