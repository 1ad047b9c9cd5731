package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.todos.TodolistFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's to-dos of Basecamp 3, 4 and 5, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3TodosTests {

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@Test
	void todoIsMadeChangedCompletedAndTrashed() {
		long list = this.bc3.todolists().createInProject(this.fair.id(), "Tents", new TodolistFields()).id();
		long jane = this.bc3.people().me().id();
		LocalDate day = LocalDate.of(2026, 5, 1);
		Todo todo = this.bc3.todos().create(list, "Buy rope", new TodoFields().withDueOn(day).withAssignees(jane));
		assertThat(todo.dueOn()).isEqualTo(day);
		assertThat(todo.assignees()).extracting("name").containsExactly("jane");
		todo = this.bc3.todos().update(todo.id(), new TodoFields().withDescription("<div>Long</div>"));
		assertThat(todo.dueOn()).isEqualTo(day);
		this.bc3.todos().complete(todo.id());
		assertThat(this.bc3.todos().get(todo.id()).completion().creator().name()).isEqualTo("jane");
		assertThat(this.bc3.todolists().get(list).completedRatio()).isEqualTo("1/1");
		assertThat(this.bc3.todos().list(list)).isEmpty();
		this.bc3.todos().uncomplete(todo.id());
		assertThat(this.bc3.todos().list(list)).hasSize(1);
		this.bc3.recordings().trash(todo.id());
		assertThat(this.bc3.todos().list(list)).isEmpty();
	}

	@Test
	void todoMovesToAnotherList() {
		long first = this.fair.todolist("First").todo("Rope").id();
		long second = this.fair.todolist("Second").id();
		this.bc3.todos().move(first, second, 1);
		assertThat(this.bc3.todos().list(second)).extracting("content").containsExactly("Rope");
		assertThat(this.bc3.todosets().get(this.fair.todosetId()).todolistsCount()).isEqualTo(2);
	}

	@Test
	void arrangedTodosArePaged() {
		Bc3ArrangedTodolist tents = this.fair.todolist("Tents");
		IntStream.range(0, 20).forEach((number) -> tents.todo("Tent " + number));
		tents.todo("Old tent").completed();
		assertThat(this.bc3.todos().list(tents.id()).page(1).hasNext()).isTrue();
		assertThat(this.bc3.todos().list(tents.id())).hasSize(20);
	}

	@Test
	void mistakesAreRefused() {
		long tents = this.fair.todolist("Tents").id();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.todos().create(tents, " ", new TodoFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("content"));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.bc3.todos().get(1));
	}

}
