package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.bcx.attachments.AttachmentToken;
import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
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

	private static final String PROJECT = "/999/api/v1/projects/605816632";

	private static final String TODO = PROJECT + "/todos/223304243.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TodoOperations todos;

	@BeforeEach
	void setUp() {
		this.todos = TodoOperations.create(basecamp.bcx());
	}

	@Test
	void listInProjectSinceADayAsksForThatDay() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		assertThat(this.todos.listInProject(605816632, LocalDate.of(2026, 3, 9))).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT + "/todos.json?due_since=2026-03-09&page=1")));
	}

	@Test
	void listReadsTheListAroundATodoThoughItTellsItsBirthTwice() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				[{"id": 223304243, "content": "Oil the hinges", "completed_at": false, "todolist": {"id": 968316918,
				"created_at": "2026-03-02T08:15:00-05:00", "name": "North pier",
				"created_at": "2026-03-02T08:15:00-05:00", "position": 1}}]""")));
		assertThat(this.todos.list(605816632, 968316918)).singleElement().satisfies((todo) -> {
			assertThat(todo.todolist()).isNotNull();
			assertThat(todo.todolist().name()).isEqualTo("North pier");
			assertThat(todo.todolist().createdAt()).isEqualTo("2026-03-02T08:15:00-05:00");
		});
	}

	@Test
	void getReadsFalseAsNotCompletedAndAnEmptyObjectAsNobody() {
		Todo todo = read("""
				{"id": 223304243, "due_at": null, "completed_at": false, "completed": false, "assignee": {}}""");
		assertThat(todo.completedAt()).isNull();
		assertThat(todo.assignee()).isNull();
		assertThat(todo.dueAt()).isNull();
		assertThat(todo.completed()).isFalse();
	}

	@Test
	void getReadsWhoHasToDoItAndWhenItWasDone() {
		Todo todo = read("""
				{"id": 223304243, "completed_at": "2026-03-12T17:05:09.250-05:00",
				"assignee": {"id": 149087660, "type": "Person", "name": "Tomasz Bielak"}}""");
		assertThat(todo.completedAt()).isEqualTo(OffsetDateTime.parse("2026-03-12T17:05:09.250-05:00"));
		assertThat(todo.assignee()).isEqualTo(new Assignee(149087660, "Person", "Tomasz Bielak"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-14", "2026-03-14T00:00:00-05:00", "2026-03-14T23:59:59.999+13:00" })
	void getReadsTheDayOnWhichATodoIsDue(String due) {
		Todo todo = read("""
				{"id": 223304243, "due_at": "%s", "due_on": "%s"}""".formatted(due, due));
		assertThat(todo.dueAt()).isEqualTo(LocalDate.of(2026, 3, 14));
		assertThat(todo.dueOn()).isEqualTo(LocalDate.of(2026, 3, 14));
	}

	@Test
	void getReadsCommentsWhereBasecampSendsThem() {
		assertThat(read("""
				{"id": 223304243, "comments_count": 1, "comments": [{"id": 1028592764, "content": "Oil is in the shed.",
				"created_at": "2026-03-12T17:05:09-05:00", "updated_at": "2026-03-12T17:05:09-05:00",
				"creator": {"id": 149087659, "name": "Ines Falk"}}]}""").comments()).extracting(Comment::content)
			.containsExactly("Oil is in the shed.");
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			"due_at": "soon\"""", """
			"completed_at": true""", """
			"assignee": {"name": "Tomasz Bielak"}""", """
			"assignee": "Tomasz Bielak\"""" })
	void getWhenSomethingElseIsThereThrowsException(String field) {
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(() -> read("""
				{"id": 223304243, %s}""".formatted(field)));
	}

	@Test
	void createSendsDayPersonAndFiles() {
		basecamp.stubFor(post(anyUrl()).willReturn(okJson("""
				{"id": 223304243, "content": "Oil the hinges"}""")));
		this.todos.create(605816632, 968316918, "Oil the hinges",
				new TodoFields().withDueAt(LocalDate.of(2026, 3, 14))
					.withAssignee(149087660L)
					.withAttachments(new AttachmentToken("4f71ea23-1346").as("hinges.jpg")));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(PROJECT + "/todolists/968316918/todos.json")), """
				{"content": "Oil the hinges", "due_at": "2026-03-14", "assignee": {"id": 149087660, "type": "Person"},
				"attachments": [{"token": "4f71ea23-1346", "name": "hinges.jpg"}]}""");
	}

	@Test
	void updateTakesDayAndPersonAway() {
		stubUpdate();
		this.todos.update(605816632, 223304243, new TodoFields().withDueAt(null).withAssignee(null));
		verifyUpdate("""
				{"due_at": null, "assignee": null}""");
	}

	@Test
	void updateLeavesOutWhatIsNotSet() {
		stubUpdate();
		this.todos.update(605816632, 223304243, new TodoFields().withPosition(2));
		verifyUpdate("""
				{"position": 2}""");
	}

	@Test
	void completeChecksOff() {
		stubUpdate();
		assertThat(this.todos.complete(605816632, 223304243).id()).isEqualTo(223304243);
		verifyUpdate("""
				{"completed": true}""");
	}

	@Test
	void uncompleteTakesTheCheckAway() {
		stubUpdate();
		assertThat(this.todos.uncomplete(605816632, 223304243).id()).isEqualTo(223304243);
		verifyUpdate("""
				{"completed": false}""");
	}

	private Todo read(String answer) {
		basecamp.stubFor(get(TODO).willReturn(okJson(answer)));
		return this.todos.get(605816632, 223304243);
	}

	private static void stubUpdate() {
		basecamp.stubFor(put(TODO).willReturn(okJson("""
				{"id": 223304243, "content": "Oil the hinges"}""")));
	}

	private static void verifyUpdate(String body) {
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(TODO)), body);
	}

}
