package io.github.basecamp4j.bc3.projects;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Project}.
 */
class ProjectTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void toolReturnsTheFirstEnabledOneOfItsKind() {
		assertThat(read("bc3/project.json").tool(Tool.VAULT)).map(Tool::id).contains(1069479394L);
	}

	@Test
	void toolWhenTurnedOffIsEmpty() {
		assertThat(read("bc3/project.json").tool(Tool.SCHEDULE)).isEmpty();
		assertThat(read("bc3/project-without-vault.json").tool(Tool.VAULT)).isEmpty();
	}

	@Test
	void toolOfAnUnknownKindIsEmpty() {
		assertThat(read("bc3/project.json").tool("aquarium")).isEmpty();
	}

	@Test
	void toolWithoutAKindIsPassedOver() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("{\"id\":1,\"dock\":[{\"id\":2,\"enabled\":true}]}")));
		assertThat(ProjectOperations.create(basecamp.bc3()).get(1).tool(Tool.VAULT)).isEmpty();
	}

	@Test
	void toolsReturnsAllEnabledOnesByPosition() {
		assertThat(read("bc3/project.json").tools(Tool.VAULT)).extracting(Tool::title)
			.containsExactly("Docs & Files", "Drawings");
	}

	@Test
	void requireToolReturnsTheOnlyEnabledOne() {
		assertThat(read("bc3/project.json").requireTool(Tool.MESSAGE_BOARD).id()).isEqualTo(1069479392);
	}

	@Test
	void requireToolWhenTurnedOffThrowsException() {
		Project project = read("bc3/project.json");
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(() -> project.requireTool(Tool.SCHEDULE))
			.withMessage("Project 2085958504 has no enabled tool 'schedule'")
			.satisfies((ex) -> assertThat(ex.projectId()).isEqualTo(2085958504))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(Tool.SCHEDULE));
	}

	@Test
	void requireToolWhenThereAreSeveralThrowsExceptionWithAll() {
		Project project = read("bc3/project.json");
		assertThatExceptionOfType(BasecampAmbiguousToolException.class)
			.isThrownBy(() -> project.requireTool(Tool.VAULT))
			.withMessage("Project 2085958504 has several tools 'vault': 1069479394 'Docs & Files', "
					+ "1069479395 'Drawings'")
			.satisfies((ex) -> assertThat(ex.tools()).extracting(Tool::id).containsExactly(1069479394L, 1069479395L));
	}

	@Test
	void dockCannotBeChanged() {
		List<Tool> dock = read("bc3/project.json").dock();
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(dock::clear);
	}

	private static Project read(String fixture) {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, fixture)));
		return ProjectOperations.create(basecamp.bc3()).get(2085958504);
	}

}
