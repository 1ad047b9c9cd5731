package io.github.basecamp4j.bc3.todos;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link TodoOperations}.
 */
class TodoOperationsTests {

	private static final String TODO = "/999/todos/1069479520.json";

	private static final String TODOS = "/999/todolists/1069479519/todos.json";

	private static final String COMPLETION = "/999/todos/1069479520/completion.json";

	private static final String POSITION = "/999/todos/1069479520/position.json";

	private static final String CLEAN_THE_LENS = """
			{"id": 1069479520, "type": "Todo", "status": "active", "updated_at": "2026-02-01T10:11:12.345Z",
			 "content": "Clean the lens", "completed": false, "position": 2,
			 "description": "<div>By  hand &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>",
			 "due_on": "2026-03-14", "starts_on": "2026-03-10",
			 "assignees": [{"id": 1049715913, "name": "Ines Falk"}, {"id": 1049715914, "name": "Jan Wolny"}],
			 "completion_subscribers": [{"id": 1049715915, "name": "Mia Lund"}]}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TodoOperations todos;

	@BeforeEach
	void setUp() {
		this.todos = TodoOperations.create(basecamp.bc3());
	}

	@Test
	void listSendsNoFilterUnlessAsked() {
		basecamp.stubFor(get(TODOS).willReturn(okJson("[]")));
		assertThat(this.todos.list(1069479519).toList()).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(TODOS)));
	}

	@Test
	void getWhenCompletedTellsWhoDidIt() {
		basecamp.stubFor(get(TODO).willReturn(
				okJson("""
						{"id": 1069479520, "content": "Clean the lens", "completed": true,
						 "completion": {"created_at": "2026-03-12T09:00:00.000Z", "creator": {"id": 1049715913, "name": "Ines Falk"}}}""")));
		Todo todo = this.todos.get(1069479520);
		assertThat(todo.position()).isNull();
		assertThat(todo.completion()).isNotNull();
		assertThat(todo.completion().createdAt()).isEqualTo("2026-03-12T09:00:00.000Z");
		assertThat(todo.completion().creator()).extracting("name").isEqualTo("Ines Falk");
	}

	@Test
	void createLeavesOutWhatIsNotSet() {
		basecamp.stubFor(post(TODOS).willReturn(jsonResponse(CLEAN_THE_LENS, 201)));
		this.todos.create(1069479519, "Clean the lens", new TodoFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(TODOS)), """
				{"content": "Clean the lens"}""");
	}

	@Test
	void createWithoutADateLeavesItOut() {
		basecamp.stubFor(post(TODOS).willReturn(jsonResponse(CLEAN_THE_LENS, 201)));
		this.todos.create(1069479519, "Clean the lens",
				new TodoFields().withAssignees(1049715913, 9007199254740993L)
					.withNotify(true)
					.withDueOn(LocalDate.of(2026, 3, 14))
					.withStartsOn(null));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(TODOS)), """
				{"content": "Clean the lens", "assignee_ids": [1049715913, 9007199254740993], "notify": true,
				 "due_on": "2026-03-14"}""");
	}

	@Test
	void replaceLeavesOutWhatIsToBeCleared() {
		basecamp.stubFor(put(TODO).willReturn(okJson(CLEAN_THE_LENS)));
		this.todos.replace(1069479520, new TodoContent("Clean the lens").withDueOn(LocalDate.of(2026, 3, 15)));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(TODO)), """
				{"content": "Clean the lens", "due_on": "2026-03-15"}""");
	}

	@Test
	void updateKeepsEverythingElseAsItIs() {
		stubUpdate();
		this.todos.update(1069479520, new TodoFields().withContent("Polish the lens"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TODO)),
				"""
						{"content": "Polish the lens",
						 "description": "<div>By  hand &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>",
						 "assignee_ids": [1049715913, 1049715914], "completion_subscriber_ids": [1049715915],
						 "due_on": "2026-03-14", "starts_on": "2026-03-10"}""");
	}

	@Test
	void updateClearsADateByLeavingItOut() {
		stubUpdate();
		this.todos.update(1069479520, new TodoFields().withDueOn(null).withStartsOn(null));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TODO)),
				"""
						{"content": "Clean the lens",
						 "description": "<div>By  hand &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>",
						 "assignee_ids": [1049715913, 1049715914], "completion_subscriber_ids": [1049715915]}""");
	}

	@Test
	void updateClearsTextAndPeopleWithEmptyValues() {
		stubUpdate();
		this.todos.update(1069479520,
				new TodoFields().withDescription(null).withAssignees().withCompletionSubscribers());
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TODO)), """
				{"content": "Clean the lens", "description": "", "assignee_ids": [], "completion_subscriber_ids": [],
				 "due_on": "2026-03-14", "starts_on": "2026-03-10"}""");
	}

	@Test
	void updateOfABareTodoSendsNothingThatItHasNot() {
		basecamp.stubFor(get(TODO).willReturn(okJson("""
				{"id": 1069479520, "content": "Clean the lens", "description": null, "due_on": null, "starts_on": null,
				 "assignees": [], "completion_subscribers": []}""")));
		basecamp.stubFor(put(TODO).willReturn(okJson(CLEAN_THE_LENS)));
		this.todos.update(1069479520, new TodoFields().withNotify(true));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(TODO)), """
				{"content": "Clean the lens", "assignee_ids": [], "completion_subscriber_ids": [], "notify": true}""");
	}

	@Test
	void updateIfUnchangedWhenSomebodyElseWroteMeanwhileWritesNothing() {
		stubUpdate();
		TodoFields fields = new TodoFields().withContent("Polish the lens")
			.ifUnchangedSince(OffsetDateTime.parse("2026-01-31T22:32:00.000Z"));
		assertThatExceptionOfType(BasecampStaleUpdateException.class)
			.isThrownBy(() -> this.todos.update(1069479520, fields))
			.withMessageContaining("Todo 1069479520");
		basecamp.verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void updateIfUnchangedWhenNobodyWroteMeanwhileWrites() {
		stubUpdate();
		this.todos.update(1069479520,
				new TodoFields().ifUnchangedSince(OffsetDateTime.parse("2026-02-01T11:11:12.345+01:00"))
					.withContent("Polish the lens"));
		basecamp.verify(1, putRequestedFor(urlEqualTo(TODO)));
	}

	@Test
	void completeIsRepeatedBecauseItDoesNoHarmTwice() {
		basecamp.stubFor(post(COMPLETION).inScenario("busy")
			.whenScenarioStateIs(Scenario.STARTED)
			.willSetStateTo("ready")
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1")));
		basecamp.stubFor(post(COMPLETION).inScenario("busy").whenScenarioStateIs("ready").willReturn(noContent()));
		this.todos.complete(1069479520);
		basecamp.verify(2, postRequestedFor(urlEqualTo(COMPLETION)));
	}

	@Test
	void repositionAcceptsAnAnswerWithoutABody() {
		basecamp.stubFor(put(POSITION).willReturn(ok()));
		this.todos.reposition(1069479520, 1);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(POSITION)), """
				{"position": 1}""");
	}

	@Test
	void moveNamesTheOtherList() {
		basecamp.stubFor(put(POSITION).willReturn(noContent()));
		this.todos.move(1069479520, 1069479530, 4);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(POSITION)), """
				{"position": 4, "parent_id": 1069479530}""");
	}

	private static void stubUpdate() {
		basecamp.stubFor(get(TODO).willReturn(okJson(CLEAN_THE_LENS)));
		basecamp.stubFor(put(TODO).willReturn(okJson(CLEAN_THE_LENS)));
	}

}
