package io.github.basecamp4j.bc3.projects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link FolderOperations}.
 */
class FolderOperationsTests {

	private static final String FOLDERS = "/999/stacks.json";

	private static final String QUAYS = """
			{"id": 77, "name": "Quays", "type": "Stack", "bucket_ids": [2085958504, 9007199254740993],
			 "is_emoji_only_name": false%s}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private FolderOperations folders;

	@BeforeEach
	void setUp() {
		this.folders = FolderOperations.create(basecamp.bc3());
	}

	@Test
	void listTellsNoProjects() {
		basecamp.stubFor(get(FOLDERS).willReturn(okJson("[" + QUAYS.formatted("") + "]")));
		assertThat(this.folders.list()).singleElement().satisfies((folder) -> {
			assertThat(folder.projectIds()).containsExactly(2085958504L, 9007199254740993L);
			assertThat(folder.projects()).isNull();
		});
	}

	@Test
	void createSendsNothingThatIsNotSet() {
		basecamp.stubFor(post(FOLDERS).willReturn(jsonResponse(QUAYS.formatted(", \"projects\": []"), 201)));
		assertThat(this.folders.create(new FolderFields()).projects()).isEmpty();
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(FOLDERS)), "{}");
	}

	@Test
	void createSendsIdsOfProjects() {
		basecamp.stubFor(post(FOLDERS).willReturn(jsonResponse(QUAYS.formatted(""), 201)));
		this.folders.create(new FolderFields().withName("Quays").withProjects(2085958504, 9007199254740993L));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(FOLDERS)), """
				{"name": "Quays", "project_ids": [2085958504, 9007199254740993]}""");
	}

}
