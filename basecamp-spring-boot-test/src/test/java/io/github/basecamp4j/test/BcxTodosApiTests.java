package io.github.basecamp4j.test;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.todos.Todo;
import io.github.basecamp4j.bcx.todos.TodoFields;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the server's to-dos of Basecamp 2.
 */
@ExtendWith(BasecampExtension.class)
class BcxTodosApiTests {

	private ServerClient client;

	private String token;

	private BcxArrangedProject fair;

	private BcxArrangedTodolist tents;

	private String prefix;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.client = new ServerClient(basecamp.baseUrl());
		this.token = basecamp.accessToken("jane");
		this.fair = basecamp.bcx().project("Fair");
		this.tents = this.fair.todolist("Tents");
		this.prefix = "/" + basecamp.bcx().accountId() + "/api/v1/projects/" + this.fair.id();
	}

	@Test
	void todoIsMadeCompletedAndTrashed() {
		JsonNode todo = ServerClient.json(send("POST", "/todolists/" + this.tents.id() + "/todos.json",
				"{\"content\": \"Rope\", \"due_at\": \"2026-05-01\"}"));
		assertThat(todo.path("due_at").asString()).isEqualTo("2026-05-01");
		assertThat(todo.path("completed_at").isBoolean()).isTrue();
		String path = "/todos/" + todo.path("id") + ".json";
		assertThat(ServerClient.json(send("PUT", path, "{\"completed\": true}")).path("due_at").asString())
			.isEqualTo("2026-05-01");
		assertThat(get("/todos/remaining.json")).isEmpty();
		assertThat(get("/todolists/completed.json")).hasSize(1);
		assertThat(get("/todolists/" + this.tents.id() + ".json").at("/todos/completed/0/completer/name").asString())
			.isEqualTo("jane");
		send("PUT", path, "{\"completed\": false, \"due_at\": null}");
		assertThat(get(path).path("due_at").isNull()).isTrue();
		assertThat(send("DELETE", path, "").statusCode()).isEqualTo(204);
		assertThat(get("/todos.json")).isEmpty();
		assertThat(get("/todolists/" + this.tents.id() + "/todos/trashed.json")).hasSize(1);
	}

	@Test
	void listsAndTodosAreOrdered() {
		BcxArrangedTodolist boats = this.fair.todolist("Boats");
		send("PUT", "/todolists/" + boats.id() + ".json", "{\"position\": 1}");
		assertThat(get("/todolists.json").findValuesAsString("name")).containsSubsequence("Boats", "Tents");
		long sail = boats.todo("Sail").id();
		boats.todo("Oar");
		send("PUT", "/todos/" + sail + ".json", "{\"position\": 99}");
		assertThat(get("/todolists/" + boats.id() + "/todos.json").findValuesAsString("content")).containsExactly("Oar",
				"Sail");
	}

	@Test
	void pagesHaveFifty() {
		IntStream.range(0, 60).forEach((number) -> this.tents.todo("Tent " + number));
		assertThat(get("/todos.json")).hasSize(50);
		assertThat(get("/todos.json?page=2")).hasSize(10);
	}

	@Test
	void assigneeHasToBePersonOfTheAccount() {
		String todo = "/todos/" + this.tents.todo("Rope").id() + ".json";
		assertThat(send("PUT", todo, "{\"assignee\": {\"id\": 1, \"type\": \"Person\"}}").statusCode()).isEqualTo(400);
		long jane = get(todo).at("/creator/id").asLong();
		assertThat(ServerClient
			.json(send("PUT", todo, "{\"assignee\": {\"id\": %d, \"type\": \"Person\"}}".formatted(jane)))
			.at("/assignee/id")
			.asLong()).isEqualTo(jane);
		assertThat(ServerClient.json(send("PUT", todo, "{\"assignee\": null}")).path("assignee").isNull()).isTrue();
	}

	@Test
	void assignedTodosAreFoundByPerson(BasecampServer basecamp) {
		long rope = this.tents.todo("Rope").id();
		this.tents.todo("Pegs");
		BcxClient bcx = BcxTalkTests.client(basecamp);
		long jane = bcx.people().me().id();
		assertThat(bcx.todolists().listAssigned(jane)).isEmpty();
		bcx.todos().update(this.fair.id(), rope, new TodoFields().withAssignee(jane));
		assertThat(bcx.todolists().listAssigned(jane)).singleElement().satisfies((list) -> {
			assertThat(list.bucket().id()).isEqualTo(this.fair.id());
			assertThat(list.assignedTodos()).extracting(Todo::id).containsExactly(rope);
		});
		assertThat(bcx.people().me().assignedTodos().count()).isOne();
		bcx.todos().complete(this.fair.id(), rope);
		assertThat(bcx.todolists().listAssigned(jane)).isEmpty();
	}

	@Test
	void unchangedAnswerIsNotSentAgain() {
		String path = this.prefix + "/todos/" + this.tents.todo("Rope").id() + ".json";
		String etag = this.client.get(this.token, path).headers().firstValue("ETag").orElseThrow();
		assertThat(this.client.get(this.token, path, "If-None-Match", etag).statusCode()).isEqualTo(304);
	}

	@Test
	void mistakesAreRefused() {
		assertThat(send("POST", "/todolists.json", "{}").statusCode()).isEqualTo(422);
		assertThat(send("POST", "/todolists/" + this.tents.id() + "/todos.json",
				"{\"content\": \"Rope\", \"due_at\": \"soon\"}")
			.statusCode()).isEqualTo(400);
		assertThat(this.client.get(this.token, this.prefix + "/todos/1.json").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> send(String method, String path, String body) {
		return this.client.send(this.token, method, this.prefix + path, body);
	}

	private JsonNode get(String path) {
		HttpResponse<String> answer = this.client.get(this.token, this.prefix + path);
		assertThat(answer.statusCode()).isEqualTo(200);
		return ServerClient.json(answer);
	}

	@Test
	void todosOfTrashedListAreNotListed() {
		this.tents.todo("Rope");
		assertThat(get("/todos.json")).hasSize(1);
		send("DELETE", "/todolists/" + this.tents.id() + ".json", "");
		assertThat(get("/todos.json")).isEmpty();
		assertThat(get("/todos/remaining.json")).isEmpty();
	}

}
