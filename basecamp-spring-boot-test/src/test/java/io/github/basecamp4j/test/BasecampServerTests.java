package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.projects.ProjectFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tests for {@link BasecampServer} without an application.
 */
class BasecampServerTests {

	private BasecampServer basecamp;

	private ServerClient client;

	private String token;

	@BeforeEach
	void start() {
		this.basecamp = BasecampServer.start();
		this.client = new ServerClient(this.basecamp.baseUrl());
		this.token = this.basecamp.accessToken("jane");
	}

	@AfterEach
	void stop() {
		this.basecamp.close();
	}

	@Test
	void startsEmpty() {
		assertThat(ServerClient.json(get(bcx("/projects.json")))).isEmpty();
		assertThat(ServerClient.json(get(bc3("/projects.json")))).isEmpty();
	}

	@Test
	void tokenActsForItsPrincipal() {
		assertThat(ServerClient.json(get(bcx("/people/me.json"))).path("name").asString()).isEqualTo("jane");
		assertThat(ServerClient.json(get(bc3("/my/profile.json"))).path("name").asString()).isEqualTo("jane");
		assertThat(ServerClient.json(get("/authorization.json")).at("/identity/email_address").asString())
			.isEqualTo("jane@example.com");
	}

	@Test
	void storageRefusesWhatItDoesNotHave() {
		String file = "/storage/" + this.basecamp.bcx().accountId() + "/999/lamp.png?signature=guessed";
		assertThat(this.client.send(HttpRequest.newBuilder(this.basecamp.baseUrl().resolve(file))).statusCode())
			.isEqualTo(403);
	}

	@Test
	void latestRequestsAreRemembered() {
		for (int i = 0; i <= 2000; i++) {
			get(bcx("/people/" + i + ".json"));
		}
		assertThat(this.basecamp.requests()).hasSize(2000);
		assertThat(this.basecamp.requests().get(0).line()).isEqualTo("GET /people/1.json");
	}

	@Test
	void arrangedThingsAreThere() {
		long plan = this.basecamp.bcx().project("Fair").document("Plan", "<p>Tents</p>").comment("Fine").id();
		this.basecamp.bc3().project("Regatta").vault().vault("Papers").document("Rules", "<div>Sail</div>");
		assertThat(ServerClient.json(get(bcx("/documents.json"))).findValuesAsString("id"))
			.contains(Long.toString(plan));
		assertThat(
				ServerClient.json(get(bc3("/projects/recordings.json?type=Document"))).at("/0/parent/title").asString())
			.isEqualTo("Papers");
	}

	@Test
	void commentIsShownWhereItWasMade() {
		this.basecamp.bc3().project("Regatta").document("Rules", "<div>Sail</div>").comment("Fine");
		JsonNode comment = ServerClient.json(get(bc3("/projects/recordings.json?type=Comment"))).path(0);
		assertThat(comment.path("app_url").asString())
			.isEqualTo(comment.at("/parent/app_url").asString() + "#__recording_" + comment.path("id").asString());
	}

	@Test
	void browserIsToldWhatItIs() {
		HttpResponse<String> front = this.client.get(this.token, "/");
		assertThat(front.statusCode()).isEqualTo(200);
		assertThat(front.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
		assertThat(front.body()).contains("<h1>This is a stand-in for Basecamp</h1>");
	}

	@Test
	void pageThatOnlyBasecampHasIsMissingInTheWayOfWhoeverAsks() {
		HttpResponse<String> page = this.client.get(this.token, "/5000001/buckets/1/doors/2", "Accept",
				"text/html,application/xhtml+xml");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("<h1>No such page</h1>");
		HttpResponse<String> json = get("/5000001/buckets/1/doors/2");
		assertThat(json.statusCode()).isEqualTo(404);
		assertThat(json.body()).isEqualTo("{\"error\":\"There is nothing at GET /5000001/buckets/1/doors/2\"}");
	}

	@Test
	void requestsTellWhatArrived() {
		this.client.send(this.token, "POST", bcx("/projects.json"), "{\"name\":\"Fair\"}");
		get(bc3("/projects.json?status=archived"));
		this.client.get("forged", bc3("/projects.json"));
		List<BasecampRequest> requests = this.basecamp.requests();
		assertThat(requests.get(0)).isEqualTo(new BasecampRequest(Product.BCX, this.basecamp.bcx().accountId(),
				HttpMethod.POST, "/projects.json", "", "{\"name\":\"Fair\"}", "jane"));
		assertThat(requests.get(1).line()).isEqualTo("GET /projects.json?status=archived");
		assertThat(requests.get(2).principal()).isNull();
		assertThat(requests.toString()).doesNotContain(this.token);
	}

	@Test
	void requestsLeaveLaunchpadOut() {
		get("/authorization.json");
		this.client.form("/authorization/token", Map.of("client_secret", "canary-secret"));
		assertThat(this.basecamp.requests()).isEmpty();
	}

	@Test
	void failsWhereToldToUntilReset() {
		this.basecamp.fail(HttpMethod.GET, "/projects/{projectId}.json", 503);
		String fair = "/projects/" + this.basecamp.bcx().project("Fair").id() + ".json";
		assertThat(get(bcx(fair)).statusCode()).isEqualTo(503);
		assertThat(get(bcx(fair)).statusCode()).isEqualTo(503);
		assertThat(get(bcx("/projects.json")).statusCode()).isEqualTo(200);
		this.basecamp.reset();
		assertThat(get(bcx(fair)).statusCode()).isEqualTo(404);
	}

	@Test
	void lostAnswerOfReadIsAskedForAgainAndThatOfChangeIsNot() {
		BcxClient bcx = Clients.bcx(this.basecamp, "jane");
		this.basecamp.loseNextAnswer();
		assertThat(bcx.projects().list()).isEmpty();
		assertThat(this.basecamp.requests()).extracting(BasecampRequest::line)
			.containsExactly("GET /projects.json?page=1", "GET /projects.json?page=1");
		this.basecamp.loseNextAnswer();
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> bcx.projects().create("Fair", new ProjectFields()))
			.satisfies((ex) -> assertThat(ex.requestSent()).isTrue());
		assertThat(bcx.projects().list()).singleElement()
			.satisfies((project) -> assertThat(project.name()).isEqualTo("Fair"));
	}

	@Test
	void refusalIsNotLost() {
		this.basecamp.loseNextAnswer();
		assertThat(this.client.send(this.token, "PUT", bc3("/account/name.json"), "{\"name\": \"\"}").statusCode())
			.isBetween(400, 422);
		assertThatThrownBy(
				() -> this.client.send(this.token, "PUT", bc3("/account/name.json"), "{\"name\": \"Kestrel\"}"))
			.hasRootCauseInstanceOf(IOException.class);
		assertThat(get(bc3("/account.json")).body()).contains("Kestrel");
	}

	@Test
	void resetForgets() {
		this.basecamp.bcx().project("Fair");
		get(bcx("/projects.json"));
		this.basecamp.revokeToken("jane");
		this.basecamp.reset();
		assertThat(this.basecamp.requests()).isEmpty();
		assertThat(ServerClient.json(get(bcx("/projects.json")))).isEmpty();
	}

	@Test
	void revokedTokenIsRefusedAndOthersAreNot() {
		String other = this.basecamp.accessToken("kim");
		this.basecamp.revokeToken("jane");
		assertThat(get(bcx("/projects.json")).statusCode()).isEqualTo(401);
		assertThat(this.client.get(other, bcx("/projects.json")).statusCode()).isEqualTo(200);
		assertThat(this.client.get(this.basecamp.accessToken("jane"), bcx("/projects.json")).statusCode())
			.isEqualTo(200);
	}

	@Test
	void connectWithoutApplicationIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> this.basecamp.connect("jane"))
			.withMessageContaining("accessToken");
	}

	@Test
	void everyOperationIsListed() {
		assertThat(Operation.list("bcx").size() + Operation.list("bc3").size()).isEqualTo(383);
		assertThat(Operation.ofAccounts()).hasSize(378);
	}

	@ParameterizedTest
	@MethodSource("io.github.basecamp4j.test.Operation#ofAccounts")
	void everyOperationIsPlayedWhateverItIsSent(Operation operation) {
		String path = operation.path().replaceAll("\\{\\w+}", "1");
		HttpResponse<String> answer = this.client.send(this.token, operation.method(),
				operation.product().equals("bcx") ? bcx(path) : bc3(path), "{}");
		assertThat(answer.statusCode()).isLessThan(500);
		assertThat(answer.body()).doesNotContain("There is nothing at");
	}

	@Test
	void undocumentedPathIsNotFound() {
		assertThat(get(bcx("/lamps.json")).statusCode()).isEqualTo(404);
		assertThat(get(bcx("/lamps")).statusCode()).isEqualTo(415);
		assertThat(get(bc3("/lamps.json")).statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String path) {
		return this.client.get(this.token, path);
	}

	private String bcx(String path) {
		return "/" + this.basecamp.bcx().accountId() + "/api/v1" + path;
	}

	private String bc3(String path) {
		return "/" + this.basecamp.bc3().accountId() + path;
	}

}
