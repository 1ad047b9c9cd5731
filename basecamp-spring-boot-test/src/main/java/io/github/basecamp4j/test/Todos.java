package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Project;

/**
 * The to-do lists of a project, of either generation.
 */
final class Todos {

	private final List<TodoList> lists = new ArrayList<>();

	TodoList add(TodoList list) {
		this.lists.add(list);
		return list;
	}

	Stream<TodoList> lists() {
		return this.lists.stream();
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

	private static <T> void move(List<T> all, T moved, int position) {
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
	static final class TodoList implements Stateful {

		final long id;

		final Project project;

		final Person creator;

		final OffsetDateTime createdAt;

		final List<Todo> todos = new ArrayList<>();

		String name;

		String description = "";

		String status = "active";

		OffsetDateTime updatedAt;

		TodoList(long id, Project project, String name, Person creator, OffsetDateTime createdAt) {
			this.id = id;
			this.project = project;
			this.name = name;
			this.creator = creator;
			this.createdAt = createdAt;
			this.updatedAt = createdAt;
		}

		Stream<Todo> active(boolean completed) {
			return this.todos.stream()
				.filter((todo) -> todo.status.equals("active") && todo.isCompleted() == completed);
		}

		boolean isCompleted() {
			return active(true).findAny().isPresent() && active(false).findAny().isEmpty();
		}

		@Override
		public long id() {
			return this.id;
		}

		@Override
		public void changeStatus(String status, OffsetDateTime now) {
			this.status = status;
			this.updatedAt = now;
		}

	}

	/**
	 * A to-do.
	 */
	static final class Todo implements Stateful {

		final long id;

		final Person creator;

		final OffsetDateTime createdAt;

		TodoList list;

		String content;

		String description = "";

		List<Person> assignees = List.of();

		@Nullable LocalDate startsOn;

		@Nullable LocalDate dueOn;

		@Nullable OffsetDateTime completedAt;

		@Nullable Person completer;

		String status = "active";

		OffsetDateTime updatedAt;

		Todo(long id, TodoList list, String content, Person creator, OffsetDateTime createdAt) {
			this.id = id;
			this.list = list;
			this.content = content;
			this.creator = creator;
			this.createdAt = createdAt;
			this.updatedAt = createdAt;
		}

		boolean isCompleted() {
			return this.completedAt != null;
		}

		void complete(Person completer, OffsetDateTime now) {
			if (!isCompleted()) {
				this.completer = completer;
				this.completedAt = now;
				this.updatedAt = now;
			}
		}

		void uncomplete(OffsetDateTime now) {
			this.completer = null;
			this.completedAt = null;
			this.updatedAt = now;
		}

		Person requiredCompleter() {
			return Objects.requireNonNull(this.completer);
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
		public long id() {
			return this.id;
		}

		@Override
		public void changeStatus(String status, OffsetDateTime now) {
			this.status = status;
			this.updatedAt = now;
		}

	}

}
