package io.github.basecamp4j.sample.todos;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A to-do of either generation, as the pages show it.
 *
 * @param id its id
 * @param content what is to be done
 * @param completed whether it is done
 * @param dueOn when it has to be done
 * @param assignees names of those who do it
 * @param commentsCount how many comments there are
 * @param status its status, which only Basecamp 3, 4 and 5 tell
 */
public record TodoView(long id, String content, boolean completed, @Nullable LocalDate dueOn, List<String> assignees,
		int commentsCount, @Nullable String status) {

	static TodoView of(io.github.basecamp4j.bcx.todos.Todo todo) {
		return new TodoView(todo.id(), todo.content(), todo.completedAt() != null, todo.dueAt(),
				(todo.assignee() != null) ? List.of(todo.assignee().name()) : List.of(), todo.commentsCount(), null);
	}

	static TodoView of(io.github.basecamp4j.bc3.todos.Todo todo) {
		return new TodoView(todo.id(), todo.content(), Boolean.TRUE.equals(todo.completed()), todo.dueOn(),
				todo.assignees().stream().map((person) -> person.name()).toList(),
				(todo.commentsCount() != null) ? todo.commentsCount() : 0, todo.status());
	}

	/**
	 * Return whether it should have been done already.
	 * @return whether it is overdue
	 */
	public boolean isOverdue() {
		return !this.completed && this.dueOn != null && this.dueOn.isBefore(LocalDate.now());
	}

}
