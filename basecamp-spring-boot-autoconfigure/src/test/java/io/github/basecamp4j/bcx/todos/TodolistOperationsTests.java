package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TodolistOperations}.
 */
class TodolistOperationsTests {

	private static final String TODOLIST = "/999/api/v1/projects/605816632/todolists/968316918.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TodolistOperations todolists;

	@BeforeEach
	void setUp() {
		this.todolists = TodolistOperations.create(basecamp.bcx());
	}

	@Test
	void listAssignedSinceADayAsksForThatDayAndReadsThePersonsTodos() {
		String url = "/999/api/v1/people/149087660/assigned_todos.json?due_since=2026-03-09&page=1";
		basecamp.stubFor(get(url).willReturn(okJson("""
				[{"id": 968316918, "name": "North pier", "assigned_todos": [{"id": 223304243, "due_at": "2026-03-14"}]}]
				""")));
		assertThat(this.todolists.listAssigned(149087660, LocalDate.of(2026, 3, 9)).toList()).singleElement()
			.satisfies((todolist) -> assertThat(todolist.assignedTodos()).singleElement()
				.extracting(Todo::dueAt)
				.isEqualTo(LocalDate.of(2026, 3, 14)));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void getReadsWhatIsLeftWhatIsDoneAndWhatIsThrownAway() {
		basecamp.stubFor(get(TODOLIST).willReturn(okJson("""
				{"id": 968316918, "name": "North pier", "todos": {
				"remaining": [{"id": 1, "assignee": {}}],
				"completed": [{"id": 2, "assignee": {}, "completed_at": "2026-03-12T17:05:09-05:00",
				"completer": {"id": 149087659, "name": "Ines Falk"}}],
				"trashed": [{"id": 3, "assignee": {}}]}}""")));
		TodolistTodos todos = this.todolists.get(605816632, 968316918).todos();
		assertThat(todos).isNotNull();
		assertThat(todos.remaining()).extracting(Todo::id).containsExactly(1L);
		assertThat(todos.completed()).extracting(Todo::id).containsExactly(2L);
		assertThat(todos.trashed()).extracting(Todo::id).containsExactly(3L);
	}

	@Test
	void getWithoutTodosAsksToLeaveThemOut() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				{"id": 968316918, "name": "North pier"}""")));
		assertThat(this.todolists.getWithoutTodos(605816632, 968316918).todos()).isNull();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(TODOLIST + "?exclude_todos=true")));
	}

	@Test
	void updateMovesAListByItsPositionAlone() {
		basecamp.stubFor(put(TODOLIST).willReturn(okJson("""
				{"id": 968316918, "name": "North pier"}""")));
		this.todolists.update(605816632, 968316918, new TodolistFields().withPosition(3));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(TODOLIST)), """
				{"position": 3}""");
	}

}
