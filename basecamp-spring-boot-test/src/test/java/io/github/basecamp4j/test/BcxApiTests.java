package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the demo's API of Basecamp 2.
 */
class BcxApiTests {

	private static final String STUDIO = "/1942318/api/v1";

	private static final String VOLUNTEERS = "/2107455/api/v1";

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
	void listHasPagesOfFifty() {
		assertThat(list("/projects.json")).hasSize(50);
		assertThat(list("/projects.json?page=2")).hasSize(6);
		assertThat(list("/projects.json?page=3")).isEmpty();
	}

	@Test
	void listedProjectHasShortForm() {
		assertThat(list("/projects.json").get(0).propertyNames()).containsExactlyInAnyOrder("id", "name", "description",
				"updated_at", "url", "template", "archived", "starred", "trashed", "draft", "is_client_project",
				"color", "app_url");
	}

	@Test
	void singleProjectHasFullForm() {
		assertThat(get(projectPath()).propertyNames()).containsExactlyInAnyOrder("id", "name", "description",
				"updated_at", "template", "archived", "starred", "trashed", "draft", "is_client_project", "color",
				"created_at", "creator", "accesses", "attachments", "calendar_events", "documents", "forwards",
				"topics", "todolists");
	}

	@Test
	void documentFormsDiffer() {
		JsonNode listed = list("/documents.json").get(0);
		assertThat(listed.propertyNames()).containsExactlyInAnyOrder("id", "title", "created_at", "updated_at", "url",
				"app_url", "private", "trashed", "bucket");
		String path = "/projects/" + listed.path("bucket").path("id") + "/documents";
		assertThat(list(path + ".json").get(0).has("bucket")).isFalse();
		assertThat(get(path + "/" + listed.path("id") + ".json").propertyNames()).containsExactlyInAnyOrder("id",
				"title", "content", "created_at", "updated_at", "private", "trashed", "last_updater", "creator",
				"comments", "subscribers");
	}

	@Test
	void personFormsDiffer() {
		JsonNode listed = list("/people.json").get(0);
		assertThat(listed.has("url")).isTrue();
		assertThat(listed.has("events")).isFalse();
		JsonNode single = get("/people/" + listed.path("id") + ".json");
		assertThat(single.has("url")).isFalse();
		assertThat(single.has("events")).isTrue();
		assertThat(get("/people/me.json").path("name").asString()).isEqualTo("Mara Lindqvist");
	}

	@Test
	void projectCountsThePeopleThatItLists() {
		String people = projectPath().replace(".json", "/accesses.json");
		JsonNode listed = list(people);
		assertThat(listed.get(0).path("is_client").isBoolean()).isTrue();
		send("DELETE", "/people/" + listed.get(1).path("id") + ".json", "");
		assertThat(list(people)).hasSize(listed.size() - 1);
		assertThat(get(projectPath()).path("accesses").path("count").asInt()).isEqualTo(listed.size() - 1);
	}

	@Test
	void documentsAreSorted() {
		assertThat(list("/documents.json?sort=az").findValuesAsString("title"))
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
	}

	@Test
	void projectLivesAndDies() {
		HttpResponse<String> created = send("POST", "/projects.json", "{\"name\":\"Käse & <b>Brot</b> 🧀\"}");
		assertThat(created.statusCode()).isEqualTo(201);
		String path = created.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1", "");
		assertThat(send("PUT", path, "{\"description\":\"New\"}").body()).contains("Käse & <b>Brot</b> 🧀", "New");
		assertThat(send("PUT", path, "{\"archived\":true}").statusCode()).isEqualTo(200);
		assertThat(list("/projects/archived.json").findValuesAsString("name")).contains("Käse & <b>Brot</b> 🧀");
		assertThat(send("DELETE", path, "").statusCode()).isEqualTo(204);
		assertThat(status(path)).isEqualTo(404);
	}

	@Test
	void projectFromTemplateIsDraftUntilPublished() {
		String templateId = list("/project_templates.json").get(0).path("id").toString();
		JsonNode draft = ServerClient.json(send("POST", "/project_templates/" + templateId + "/projects.json", "{}"));
		assertThat(draft.path("draft").asBoolean()).isTrue();
		assertThat(list("/projects/drafts.json").findValuesAsString("id")).contains(draft.path("id").toString());
		assertThat(ServerClient.json(send("POST", "/projects/" + draft.path("id") + "/publish.json", ""))
			.path("draft")
			.asBoolean()).isFalse();
	}

	@Test
	void seededDraftsAreThoseOfWhoSignsIn() {
		JsonNode draft = list("/projects/drafts.json").get(0);
		String path = "/projects/" + draft.path("id") + ".json";
		assertThat(get(path).at("/creator/name").asString()).isEqualTo("Mara Lindqvist");
	}

	@Test
	void draftIsForItsCreatorOnly() {
		JsonNode draft = list("/projects/drafts.json").get(0);
		String path = "/projects/" + draft.path("id") + ".json";
		String name = draft.path("name").asString();
		String mara = get("/people/me.json").path("id").asString();
		assertThat(list("/people/" + mara + "/projects.json?page=2").findValuesAsString("name")).contains(name);
		this.token = this.basecamp.accessToken("jane");
		assertThat(status(path)).isEqualTo(404);
		assertThat(send("POST", path.replace(".json", "/publish.json"), "").statusCode()).isEqualTo(404);
		assertThat(list("/projects/drafts.json")).isEmpty();
		assertThat(list("/people/" + mara + "/projects.json?page=2").findValuesAsString("name")).doesNotContain(name);
	}

	@Test
	void accessIsGrantedAndRevoked() {
		String accesses = projectPath().replace(".json", "/accesses");
		send("POST", accesses + ".json", "{\"email_addresses\":[\"kim@example.com\"]}");
		JsonNode kim = null;
		for (JsonNode person : list(accesses + ".json")) {
			kim = person.path("email_address").asString().equals("kim@example.com") ? person : kim;
		}
		assertThat(kim).isNotNull();
		assertThat(send("DELETE", accesses + "/" + kim.path("id") + ".json", "").statusCode()).isEqualTo(204);
		assertThat(list(accesses + ".json").findValuesAsString("email_address")).doesNotContain("kim@example.com");
		send("POST", accesses + ".json", "{\"ids\":[" + kim.path("id") + "]}");
		assertThat(list(accesses + ".json").findValuesAsString("email_address")).contains("kim@example.com");
		assertThat(send("POST", accesses + ".json", "{\"ids\":[1]}").statusCode()).isEqualTo(404);
	}

	@Test
	void accessOfClientsIsToldFromThatOfOthers() {
		String project = projectPath().replace(".json", "");
		send("POST", project + "/client_accesses.json", "{\"email_addresses\":[\"kim@example.com\"]}");
		String kim = list("/people.json").valueStream()
			.filter((person) -> person.path("email_address").asString().equals("kim@example.com"))
			.map((person) -> person.path("id").toString())
			.findFirst()
			.orElseThrow();
		assertThat(clients(project)).containsExactly(kim);
		assertThat(send("DELETE", project + "/accesses/" + kim + ".json", "").statusCode()).isEqualTo(204);
		send("POST", project + "/accesses.json", "{\"ids\":[" + kim + "]}");
		assertThat(clients(project)).isEmpty();
		assertThat(send("POST", project + "/client_accesses.json", "{\"ids\":[1]}").statusCode()).isEqualTo(404);
	}

	@Test
	void documentLivesAndDies() {
		String documents = projectPath().replace(".json", "/documents");
		JsonNode created = ServerClient
			.json(send("POST", documents + ".json", "{\"title\":\"T\",\"content\":\"<p>C</p>\"}"));
		String path = documents + "/" + created.path("id") + ".json";
		send("PUT", path, "{\"content\":\"<p>D</p>\"}");
		assertThat(get(path).path("title").asString()).isEqualTo("T");
		assertThat(get(path).path("content").asString()).isEqualTo("<p>D</p>");
		assertThat(send("DELETE", path, "").statusCode()).isEqualTo(204);
		assertThat(status(path)).isEqualTo(404);
	}

	@Test
	void unchangedAnswerIsNotSentAgain() {
		String path = projectPath();
		String etag = this.client.get(this.token, STUDIO + path).headers().firstValue("ETag").orElseThrow();
		assertThat(this.client.get(this.token, STUDIO + path, "If-None-Match", etag).statusCode()).isEqualTo(304);
		send("PUT", path, "{\"name\":\"Other\"}");
		assertThat(this.client.get(this.token, STUDIO + path, "If-None-Match", etag).statusCode()).isEqualTo(200);
	}

	@Test
	void blankNameIsInvalid() {
		HttpResponse<String> answer = send("POST", "/projects.json", "{\"name\":\" \"}");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).isEqualTo("{\"name\":[\"can't be blank\"]}");
	}

	@Test
	void requestWithoutContactIsRefused() {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.basecamp.baseUrl().resolve(STUDIO + "/people.json"))
			.header("Authorization", "Bearer " + this.token)
			.header("User-Agent", "curl");
		assertThat(this.client.send(request).statusCode()).isEqualTo(400);
	}

	@Test
	void requestWithBadTokenIsRefused() {
		assertThat(this.client.get("guess", STUDIO + "/people.json").statusCode()).isEqualTo(401);
		this.basecamp.expireAccessTokens();
		assertThat(status("/people.json")).isEqualTo(401);
	}

	@Test
	void requestWithoutExtensionOrContentTypeIsRefused() {
		assertThat(status("/people")).isEqualTo(415);
		assertThat(this.client
			.send(this.client.api(this.token, STUDIO + "/projects.json").POST(BodyPublishers.ofString("{}")))
			.statusCode()).isEqualTo(415);
		assertThat(send("POST", "/projects.json", "{").statusCode()).isEqualTo(400);
	}

	@Test
	void smallAccountShowsItsLimits() {
		assertThat(this.client.send(this.token, "POST", VOLUNTEERS + "/projects.json", "{\"name\":\"One more\"}")
			.statusCode()).isEqualTo(507);
		assertThat(this.client.get(this.token, VOLUNTEERS + "/people/trashed.json").statusCode()).isEqualTo(403);
		assertThat(
				this.client.send(this.token, "POST", VOLUNTEERS + "/groups.json", "{\"name\":\"Guides\"}").statusCode())
			.isEqualTo(403);
	}

	@Test
	void failsWhenToldTo() {
		this.basecamp.failNext(429, Duration.ofSeconds(7));
		HttpResponse<String> answer = this.client.get(this.token, STUDIO + "/people.json");
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("7");
		assertThat(status("/people.json")).isEqualTo(200);
	}

	@Test
	void inactiveAccountSaysSo() {
		this.basecamp.setAccountActive(1942318, false);
		HttpResponse<String> answer = this.client.get(this.token, STUDIO + "/people.json");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Reason")).hasValue("Account Inactive");
	}

	@Test
	void startIsTheSameEveryTime() throws IOException {
		JsonNode before = list("/documents.json?page=2");
		this.basecamp.close();
		start();
		assertThat(list("/documents.json?page=2").findValuesAsString("id")).isEqualTo(before.findValuesAsString("id"));
	}

	private String projectPath() {
		return "/projects/" + list("/projects.json").get(0).path("id") + ".json";
	}

	private List<String> clients(String project) {
		return list(project + "/accesses.json").valueStream()
			.filter((person) -> person.path("is_client").asBoolean())
			.map((person) -> person.path("id").toString())
			.toList();
	}

	private JsonNode list(String path) {
		return get(path);
	}

	private JsonNode get(String path) {
		HttpResponse<String> response = this.client.get(this.token, STUDIO + path);
		assertThat(response.statusCode()).isEqualTo(200);
		return ServerClient.json(response);
	}

	private int status(String path) {
		return this.client.get(this.token, STUDIO + path).statusCode();
	}

	private HttpResponse<String> send(String method, String path, String body) {
		return this.client.send(this.token, method, STUDIO + path, body);
	}

}
