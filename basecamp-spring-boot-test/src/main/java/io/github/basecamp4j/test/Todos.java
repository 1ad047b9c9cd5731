package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The to-do lists of a project, of either generation.
 */
final class Todos {

	private final List<TodoList> lists = new ArrayList<>();

	private final Map<Tool, TodoList> loose = new LinkedHashMap<>();

	/**
	 * When the hill charts changed.
	 */
	final Map<Tool, OffsetDateTime> hillChanges = new HashMap<>();

	TodoList add(TodoList list) {
		this.lists.add(list);
		return list;
	}

	void removeIf(Predicate<Recording> lost) {
		this.lists.removeIf(lost);
		this.loose.keySet().removeIf(lost);
	}

	Stream<TodoList> lists() {
		return this.lists.stream();
	}

	Stream<TodoList> lists(Tool todoset) {
		return lists().filter((list) -> list.todoset == todoset);
	}

	/**
	 * Return what is in no list, as if it were one.
	 * @param todoset where
	 */
	TodoList loose(Tool todoset) {
		return this.loose.computeIfAbsent(todoset, (key) -> {
			TodoList list = new TodoList(key.id, key.project, "", key.creator, key.createdAt);
			list.todoset = key;
			return list;
		});
	}

	private Stream<TodoList> listsAndGroups() {
		return lists().flatMap((list) -> Stream.concat(Stream.of(list), list.groups.stream()));
	}

	Stream<Recording> recordings() {
		return Stream.concat(listsAndGroups(), todos());
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

	/**
	 * Return the place of a list or a group among those that are shown.
	 * @param list the list
	 */
	int shownPosition(TodoList list) {
		return 1 + (int) siblings(list).stream()
			.takeWhile((sibling) -> sibling != list)
			.filter((sibling) -> sibling.todoset == list.todoset && sibling.isActive())
			.count();
	}

	/**
	 * Move a list or a group among those that are shown, to the end if there is no such
	 * position.
	 * @param list the list
	 * @param position the position, from 1
	 */
	void moveAmongShown(TodoList list, int position) {
		List<TodoList> siblings = siblings(list);
		siblings.remove(list);
		List<TodoList> shown = siblings.stream()
			.filter((sibling) -> sibling.todoset == list.todoset && sibling.isActive())
			.toList();
		siblings.add((position > shown.size()) ? siblings.size() : siblings.indexOf(shown.get(position - 1)), list);
	}

	private List<TodoList> siblings(TodoList list) {
		return (list.outer != null) ? list.outer.groups : this.lists;
	}

	static <T> void move(List<T> all, T moved, int position) {
		all.remove(moved);
		all.add((position < 1 || position > all.size()) ? all.size() : position - 1, moved);
	}

	Stream<Todo> todos() {
		return Stream.concat(this.loose.values().stream(), listsAndGroups()).flatMap((list) -> list.todos.stream());
	}

	static TodoList list(Account account, long id) {
		return account.projects.values()
			.stream()
			.flatMap((project) -> project.todos.listsAndGroups())
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
	 * A to-do list, or a group inside one.
	 */
	static final class TodoList extends Recording {

		final List<Todo> todos = new ArrayList<>();

		Tool todoset;

		final List<TodoList> groups = new ArrayList<>();

		/**
		 * The list that a group is in.
		 */
		@Nullable TodoList outer;

		String name;

		String description = "";

		@Nullable String color;

		/**
		 * How far it has come on the hill chart, from 0 to 100; {@code null} if it is not
		 * tracked.
		 */
		@Nullable Integer hillPosition;

		TodoList(long id, Project project, String name, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.todoset = project.tool(Tool.Kind.TODOSET);
			this.name = name;
		}

		TodoList addGroup(TodoList group) {
			group.outer = this;
			group.todoset = this.todoset;
			this.groups.add(group);
			return group;
		}

		Stream<Todo> active(boolean completed) {
			return Stream.concat(Stream.of(this), this.groups.stream().filter(Recording::isActive))
				.flatMap((list) -> list.todos.stream())
				.filter((todo) -> todo.isActive() && todo.isCompleted() == completed);
		}

		boolean isCompleted() {
			return active(true).findAny().isPresent() && active(false).findAny().isEmpty();
		}

		@Override
		boolean inheritsVisibility() {
			return this.outer != null;
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
			return (this.outer != null) ? this.outer : this.todoset;
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
			return (this.list.id == this.list.todoset.id) ? this.list.todoset : this.list;
		}

	}

}
