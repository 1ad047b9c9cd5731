package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The to-do lists of a project, of either generation.
 */
final class Todos {

	private final List<TodoList> lists = new ArrayList<>();

	TodoList add(TodoList list) {
		this.lists.add(list);
		return list;
	}

	void removeIf(Predicate<Recording> lost) {
		this.lists.removeIf(lost);
	}

	Stream<TodoList> lists() {
		return this.lists.stream();
	}

	Stream<TodoList> lists(Tool todoset) {
		return lists().filter((list) -> list.todoset == todoset);
	}

	int position(TodoList list) {
		return this.lists.indexOf(list) + 1;
	}

	/**
	 * Move a list, to the end if there is no such position.
	 * @param list the list
	 * @param position the position, from 1
	 */
	void move(TodoList list, int position) {
		move(this.lists, list, position);
	}

	static <T> void move(List<T> all, T moved, int position) {
		all.remove(moved);
		all.add((position < 1 || position > all.size()) ? all.size() : position - 1, moved);
	}

	Stream<Todo> todos() {
		return lists().flatMap((list) -> list.todos.stream());
	}

	static TodoList list(Account account, long id) {
		return account.projects.values()
			.stream()
			.flatMap((project) -> project.todos.lists())
			.filter((list) -> list.id == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	static Todo todo(Account account, long id) {
		return account.projects.values()
			.stream()
			.flatMap((project) -> project.todos.todos())
			.filter((todo) -> todo.id == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * A to-do list.
	 */
	static final class TodoList extends Recording {

		final List<Todo> todos = new ArrayList<>();

		Tool todoset;

		String name;

		String description = "";

		TodoList(long id, Project project, String name, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.todoset = project.tool(Tool.Kind.TODOSET);
			this.name = name;
		}

		Stream<Todo> active(boolean completed) {
			return this.todos.stream()
				.filter((todo) -> todo.status.equals("active") && todo.isCompleted() == completed);
		}

		boolean isCompleted() {
			return active(true).findAny().isPresent() && active(false).findAny().isEmpty();
		}

		@Override
		String type() {
			return "Todolist";
		}

		@Override
		String title() {
			return this.name;
		}

		@Override
		String text() {
			return this.description;
		}

		@Override
		Recording parent() {
			return this.todoset;
		}

	}

	/**
	 * A to-do.
	 */
	static final class Todo extends Assignable {

		TodoList list;

		String content;

		@Nullable LocalDate startsOn;

		Todo(long id, TodoList list, String content, Person creator, OffsetDateTime createdAt) {
			super(id, list.project, creator, createdAt);
			this.list = list;
			this.content = content;
		}

		int position() {
			return this.list.todos.indexOf(this) + 1;
		}

		/**
		 * Move within a list or to another one.
		 * @param target the list
		 * @param position the position, from 1
		 */
		void move(TodoList target, int position) {
			this.list.todos.remove(this);
			this.list = target;
			Todos.move(target.todos, this, position);
		}

		@Override
		boolean inheritsVisibility() {
			return true;
		}

		@Override
		String type() {
			return "Todo";
		}

		@Override
		String title() {
			return this.content;
		}

		@Override
		String content() {
			return this.content;
		}

		@Override
		Recording parent() {
			return this.list;
		}

	}

}
