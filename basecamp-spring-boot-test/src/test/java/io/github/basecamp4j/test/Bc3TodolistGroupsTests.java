package io.github.basecamp4j.test;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.projects.ToolFields;
import io.github.basecamp4j.bc3.projects.ToolType;
import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.bc3.todos.HillChart;
import io.github.basecamp4j.bc3.todos.HillChartChanges;
import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.todos.Todolist;
import io.github.basecamp4j.bc3.todos.TodolistFields;
import io.github.basecamp4j.bc3.todos.TodolistGroupFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's groups of to-dos, to-dos in no list and hill charts, as the
 * library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3TodolistGroupsTests {

	private BasecampServer basecamp;

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	private Todolist group(long list, String name) {
		return this.bc3.todolistGroups().create(list, name, new TodolistGroupFields().withColor(Color.AQUA));
	}

	private long[] groups(long list) {
		return this.bc3.todolistGroups().list(list).toList().stream().mapToLong(Todolist::id).toArray();
	}

	private long[] lists() {
		return this.bc3.todolists().list(this.fair.todosetId()).toList().stream().mapToLong(Todolist::id).toArray();
	}

	@Test
	void groupIsInItsListAndHasItsOwnTodos() {
		long tents = this.fair.todolist("Tents").id();
		Todolist ropes = group(tents, "Ropes");
		assertThat(ropes.parent().id()).isEqualTo(tents);
		assertThat(ropes.color()).isEqualTo("aqua");
		assertThat(ropes.groupsUrl()).isNull();
		assertThat(ropes.groupPositionUrl()).isNotNull();
		long hemp = this.bc3.todos().create(ropes.id(), "Hemp", new TodoFields()).id();
		assertThat(this.bc3.todos().list(tents)).isEmpty();
		assertThat(this.bc3.todos().list(ropes.id())).extracting("id").containsExactly(hemp);
		this.bc3.todos().complete(hemp);
		assertThat(this.bc3.todolists().get(tents).completedRatio()).isEqualTo("1/1");
		assertThat(lists()).containsExactly(tents);
	}

	@Test
	void groupIsRenamedMovedAndTrashed() {
		long tents = this.fair.todolist("Tents").id();
		long ropes = group(tents, "Ropes").id();
		long pegs = group(tents, "Pegs").id();
		this.bc3.todolistGroups().reposition(pegs, 1);
		assertThat(groups(tents)).containsExactly(pegs, ropes);
		assertThat(this.bc3.todolistGroups().get(ropes).position()).isEqualTo(2);
		assertThat(this.bc3.todolists().update(ropes, new TodolistFields().withName("Cords")).color())
			.isEqualTo("aqua");
		this.bc3.recordings().trash(pegs);
		assertThat(groups(tents)).containsExactly(ropes);
		assertThat(this.bc3.todolistGroups().list(tents, RecordingStatus.TRASHED)).extracting("id")
			.containsExactly(pegs);
	}

	@Test
	void todoMovesIntoGroup() {
		Bc3ArrangedTodolist tents = this.fair.todolist("Tents");
		long hemp = tents.todo("Hemp").id();
		long ropes = group(tents.id(), "Ropes").id();
		this.bc3.todos().move(hemp, ropes, 1);
		assertThat(this.bc3.todos().get(hemp).parent().id()).isEqualTo(ropes);
		assertThat(this.bc3.todos().list(tents.id())).isEmpty();
	}

	@Test
	void listMovesAmongThoseThatAreShown() {
		long trashed = this.fair.todolist("Trashed").id();
		long first = this.fair.todolist("First").id();
		long second = this.fair.todolist("Second").id();
		long third = this.fair.todolist("Third").id();
		this.bc3.recordings().trash(trashed);
		this.bc3.todolists().reposition(third, 2);
		assertThat(lists()).containsExactly(first, third, second);
		assertThat(this.bc3.todolists().get(second).position()).isEqualTo(3);
		this.bc3.todolists().reposition(first, 9);
		assertThat(lists()).containsExactly(third, second, first);
	}

	@Test
	void todoInNoListIsInTodoset() {
		LocalDate day = LocalDate.of(2026, 5, 1);
		long todoset = this.fair.todosetId();
		Todo rope = this.bc3.todosets()
			.createTodo(this.fair.id(), todoset, "Rope",
					new TodoFields().withDueOn(day).withAssignees(this.bc3.people().me().id()));
		assertThat(rope.parent().id()).isEqualTo(todoset);
		assertThat(rope.dueOn()).isEqualTo(day);
		assertThat(lists()).isEmpty();
		assertThat(this.bc3.assignments().get().nonPriorities()).extracting("id").containsExactly(rope.id());
		this.bc3.todos().complete(rope.id());
		assertThat(this.bc3.todosets().get(todoset)).satisfies((set) -> {
			assertThat(set.todosCount()).isEqualTo(1);
			assertThat(set.completedLooseTodosCount()).isEqualTo(1);
			assertThat(set.completedRatio()).isEqualTo("1/1");
		});
		this.bc3.todos().move(rope.id(), this.fair.todolist("Tents").id(), 1);
		assertThat(this.bc3.todos().get(rope.id()).parent().title()).isEqualTo("Tents");
	}

	@Test
	void firstTrackedListTurnsHillChartOnAndLastTurnsItOff() {
		long tents = this.fair.todolist("Tents").id();
		long boats = this.fair.todolist("Boats").id();
		long todoset = this.fair.todosetId();
		assertThat(this.bc3.hillCharts().get(todoset).enabled()).isFalse();
		HillChart chart = this.bc3.hillCharts().update(todoset, new HillChartChanges().track(tents, boats));
		assertThat(chart.enabled()).isTrue();
		assertThat(chart.dots()).extracting("label").containsExactly("Tents", "Boats");
		assertThat(chart.dots()).extracting("position").containsOnly(0);
		chart = this.bc3.hillCharts().update(todoset, new HillChartChanges().untrack(tents));
		assertThat(chart.dots()).extracting("id").containsExactly(boats);
		this.bc3.recordings().trash(boats);
		assertThat(this.bc3.hillCharts().get(todoset)).satisfies((off) -> {
			assertThat(off.enabled()).isFalse();
			assertThat(off.updatedAt()).isNotNull();
		});
	}

	@Test
	void eachTodosetHasItsOwnListsDotsAndTodos() {
		long tents = this.fair.todolist("Tents").onHill(40).id();
		long second = this.bc3.tools().create(this.fair.id(), ToolType.TODOSET, new ToolFields()).id();
		long boats = this.bc3.todolists().create(second, "Boats", new TodolistFields()).id();
		long oars = this.bc3.todolists().create(second, "Oars", new TodolistFields()).id();
		this.bc3.todolists().reposition(oars, 1);
		assertThat(this.bc3.todolists().list(second)).extracting("id").containsExactly(oars, boats);
		assertThat(this.bc3.todolists().get(oars).position()).isEqualTo(1);
		assertThat(this.bc3.hillCharts().get(second).enabled()).isFalse();
		assertNotFound(() -> this.bc3.hillCharts().update(second, new HillChartChanges().track(tents)));
		long soup = this.bc3.todosets().createTodo(this.fair.id(), second, "Soup", new TodoFields()).id();
		assertThat(this.bc3.todos().get(soup).parent().id()).isEqualTo(second);
		assertThat(this.bc3.todosets().get(this.fair.todosetId()).todosCount()).isZero();
		this.bc3.tools().delete(second);
		assertNotFound(() -> this.bc3.todos().get(soup));
	}

	@Test
	void groupDotAndTodoInNoListAreArranged() {
		Bc3ArrangedTodolist tents = this.fair.todolist("Tents").onHill(40);
		Bc3ArrangedTodolist ropes = tents.group("Ropes");
		long hemp = ropes.todo("Hemp").id();
		assertThat(groups(tents.id())).containsExactly(ropes.id());
		assertThat(this.bc3.todos().list(ropes.id())).extracting("id").containsExactly(hemp);
		assertThat(this.bc3.hillCharts().get(this.fair.todosetId()).dots()).extracting("position").containsExactly(40);
		assertThat(this.bc3.todos().get(this.fair.todo("Soup").id()).parent().type()).isEqualTo("Todoset");
	}

	@Test
	void mistakesAreRefusedAndChangeNothing() {
		long tents = this.fair.todolist("Tents").id();
		long ropes = group(tents, "Ropes").id();
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> group(tents, " "))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("name"));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.todolistGroups().reposition(ropes, 0))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("position"));
		assertNotFound(() -> group(ropes, "Knots"));
		assertNotFound(() -> this.bc3.todolistGroups().reposition(tents, 1));
		assertNotFound(() -> this.bc3.todolists().reposition(ropes, 1));
		assertNotFound(() -> this.bc3.todosets()
			.createTodo(this.basecamp.bc3().project("Regatta").id(), this.fair.todosetId(), "Rope", new TodoFields()));
		assertThat(groups(tents)).containsExactly(ropes);
	}

	@Test
	void hillChartTracksNothingOfAnotherProject() {
		long tents = this.fair.todolist("Tents").id();
		long boats = this.basecamp.bc3().project("Regatta").todolist("Boats").id();
		assertNotFound(
				() -> this.bc3.hillCharts().update(this.fair.todosetId(), new HillChartChanges().track(tents, boats)));
		assertThat(this.bc3.hillCharts().get(this.fair.todosetId()).dots()).isEmpty();
	}

	private static void assertNotFound(Runnable call) {
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(call::run);
	}

}
