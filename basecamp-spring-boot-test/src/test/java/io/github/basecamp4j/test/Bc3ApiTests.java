package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the demo's API of Basecamp 3.
 */
class Bc3ApiTests {

	private static final String OBSERVATORY = "/5210334";

	private BasecampServer basecamp;

	private ServerClient client;

	private String token;

	@BeforeEach
	void start() throws IOException {
		this.basecamp = BasecampServer.startSeeded(0);
		this.client = new ServerClient(this.basecamp.baseUrl());
		this.token = this.client.connect();
	}

	@AfterEach
	void stop() {
		this.basecamp.close();
	}

	@Test
	void pagesGrowAndLinkToTheNext() {
		String first = "/projects/recordings.json?type=Document&bucket=" + project("Night log").path("id");
		HttpResponse<String> page = this.client.get(this.token, OBSERVATORY + first);
		assertThat(ServerClient.json(page)).hasSize(15);
		assertThat(page.headers().firstValue("X-Total-Count")).hasValue("64");
		HttpResponse<String> second = this.client.get(this.token, next(page));
		assertThat(ServerClient.json(second)).hasSize(30);
		HttpResponse<String> third = this.client.get(this.token, next(second));
		assertThat(ServerClient.json(third)).hasSize(19);
		assertThat(third.headers().firstValue("Link")).isEmpty();
	}

	@Test
	void projectHasDockWithVault() {
		JsonNode project = project("Night log");
		assertThat(project.path("status").asString()).isEqualTo("active");
		JsonNode vault = enabledVault(project);
		assertThat(get("/vaults/" + vault.path("id") + ".json").path("title").asString()).isEqualTo("Docs & Files");
		assertThat(get("/vaults/" + vault.path("id") + "/vaults.json").findValuesAsString("title")).contains("Minutes");
		assertThat(get("/vaults/" + vault.path("id") + "/documents.json")).isNotEmpty();
	}

	@Test
	void pathOfSingleResourceNeedsNoExtension() {
		assertThat(get("/projects/" + project("Night log").path("id")).path("name").asString()).isEqualTo("Night log");
	}

	@Test
	void projectIsArchivedAndTrashedWithoutBody() {
		String path = "/projects/" + project("Night log").path("id");
		assertThat(send("PUT", path + "/status/archived.json", "").statusCode()).isEqualTo(204);
		assertThat(get("/projects.json?status=archived")).hasSize(1)
			.allSatisfy((project) -> assertThat(project.path("name").asString()).isEqualTo("Night log"));
		assertThat(send("PUT", path + "/status/active.json", "").statusCode()).isEqualTo(204);
		assertThat(send("DELETE", path + ".json", "").statusCode()).isEqualTo(204);
		assertThat(get(path + ".json").path("status").asString()).isEqualTo("trashed");
	}

	@Test
	void projectUpdateNeedsName() {
		String path = "/projects/" + project("Night log").path("id") + ".json";
		assertThat(send("PUT", path, "{\"description\":\"x\"}").statusCode()).isEqualTo(422);
	}

	@Test
	void replacedDocumentLosesWhatIsLeftOut() {
		String path = "/documents/" + newDocument("active").path("id") + ".json";
		JsonNode replaced = ServerClient.json(send("PUT", path, "{\"title\":\"B\"}"));
		assertThat(replaced.path("title").asString()).isEqualTo("B");
		assertThat(replaced.path("content").asString()).isEmpty();
		assertThat(send("PUT", path, "{}").statusCode()).isEqualTo(400);
	}

	@Test
	void replacedDocumentWithBlankTitleIsUntitled() {
		String path = "/documents/" + newDocument("active").path("id") + ".json";
		assertThat(ServerClient.json(send("PUT", path, "{\"title\":\" \"}")).path("title").asString())
			.isEqualTo("Untitled");
	}

	@Test
	void draftIsForItsCreatorOnly() {
		JsonNode project = project("Night log");
		String draft = newDocument("drafted").path("id").asString();
		String drafts = "/projects/recordings.json?type=Document&status=drafted&bucket=" + project.path("id");
		assertThat(get(drafts)).extracting((each) -> each.path("id").asString()).containsExactly(draft);
		String mine = this.token;
		this.token = this.basecamp.accessToken("jane");
		assertThat(get(drafts)).isEmpty();
		String path = "/documents/" + draft + ".json";
		assertThat(this.client.get(this.token, OBSERVATORY + path).statusCode()).isEqualTo(404);
		assertThat(send("PUT", path, "{\"title\":\"B\"}").statusCode()).isEqualTo(404);
		String publication = "/recordings/" + draft + "/status/active.json";
		assertThat(send("PUT", publication, "").statusCode()).isEqualTo(404);
		this.token = mine;
		assertThat(send("PUT", publication, "").statusCode()).isEqualTo(204);
		this.token = this.basecamp.accessToken("jane");
		assertThat(get(path).path("title").asString()).isEqualTo("A");
	}

	@Test
	void documentIsDraftUnlessActive() {
		assertThat(newDocument("drafted").path("status").asString()).isEqualTo("drafted");
		JsonNode document = newDocument("active");
		assertThat(document.path("status").asString()).isEqualTo("active");
		assertThat(document.path("parent").path("title").asString()).isEqualTo("Docs & Files");
		assertThat(document.path("bucket").path("type").asString()).isEqualTo("Project");
		assertThat(document.path("creator").path("name").asString()).isEqualTo("Mara Lindqvist");
	}

	@Test
	void trashedRecordingChangesStatus() {
		String id = newDocument("active").path("id").toString();
		assertThat(send("PUT", "/recordings/" + id + "/status/trashed.json", "").statusCode()).isEqualTo(204);
		assertThat(get("/documents/" + id + ".json").path("status").asString()).isEqualTo("trashed");
	}

	@Test
	void recordingsAreThoseOfProjectsAskedForElseOfActiveOnes() {
		String log = project("Night log").path("id").asString();
		String documents = "/projects/recordings.json?type=Document";
		assertThat(get(documents + "&bucket=1," + log)).hasSize(15);
		assertThat(get(documents).findValuesAsString("name")).contains("Night log");
		send("PUT", "/projects/" + log + "/status/archived.json", "");
		assertThat(get(documents + "&bucket=" + log)).hasSize(15);
		assertThat(get(documents).findValuesAsString("name")).isNotEmpty().doesNotContain("Night log");
	}

	@Test
	void accessIsGrantedAndRevoked() {
		String path = "/projects/" + project("Night log").path("id") + "/people/users.json";
		JsonNode result = ServerClient
			.json(send("PUT", path, "{\"create\":[{\"name\":\"Nia Park\",\"email_address\":\"nia@example.com\"}]}"));
		String id = result.path("granted").get(0).path("id").toString();
		assertThat(ServerClient.json(send("PUT", path, "{\"revoke\":[" + id + "]}")).path("revoked")).hasSize(1);
		assertThat(send("PUT", path, "{\"grant\":[1]}").statusCode()).isEqualTo(404);
	}

	@Test
	void profileIsChanged() {
		assertThat(send("PUT", "/my/profile.json", "{\"bio\":\"Owl\"}").statusCode()).isEqualTo(204);
		assertThat(get("/my/profile.json").path("bio").asString()).isEqualTo("Owl");
	}

	@Test
	void accountOfTheOtherGenerationIsUnknown() {
		assertThat(this.client.get(this.token, "/1942318/projects.json").statusCode()).isEqualTo(404);
		assertThat(this.client.get(this.token, OBSERVATORY + "/api/v1/projects.json").statusCode()).isEqualTo(404);
	}

	private static String next(HttpResponse<String> page) {
		String link = page.headers().firstValue("Link").orElseThrow();
		return link.substring(1, link.indexOf('>'));
	}

	private JsonNode newDocument(String status) {
		String vault = enabledVault(project("Night log")).path("id").toString();
		return ServerClient.json(send("POST", "/vaults/" + vault + "/documents.json",
				"{\"title\":\"A\",\"content\":\"<div>x</div>\",\"status\":\"" + status + "\"}"));
	}

	private static JsonNode enabledVault(JsonNode project) {
		for (JsonNode tool : project.path("dock")) {
			if (tool.path("enabled").asBoolean() && tool.path("name").asString().equals("vault")) {
				return tool;
			}
		}
		throw new IllegalArgumentException("No vault in " + project);
	}

	private JsonNode project(String name) {
		for (JsonNode project : get("/projects.json")) {
			if (project.path("name").asString().equals(name)) {
				return project;
			}
		}
		throw new IllegalArgumentException("No project " + name);
	}

	private JsonNode get(String path) {
		HttpResponse<String> response = this.client.get(this.token, OBSERVATORY + path);
		assertThat(response.statusCode()).isEqualTo(200);
		return ServerClient.json(response);
	}

	private HttpResponse<String> send(String method, String path, String body) {
		return this.client.send(this.token, method, OBSERVATORY + path, body);
	}

}
