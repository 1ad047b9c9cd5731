package io.github.basecamp4j.sample.todos;

import java.util.List;

import org.springframework.stereotype.Component;

import io.github.basecamp4j.bc3.todos.TodoOperations;
import io.github.basecamp4j.bc3.todos.TodoQuery;
import io.github.basecamp4j.bc3.todos.TodolistOperations;

/**
 * Reads the to-do lists of projects of Basecamp 3, 4 and 5, which takes two requests for
 * each.
 */
@Component
public class Bc3Todolists {

	private static final TodoQuery COMPLETED = new TodoQuery().withCompleted(true);

	private final TodolistOperations todolists;

	private final TodoOperations todos;

	Bc3Todolists(TodolistOperations todolists, TodoOperations todos) {
		this.todolists = todolists;
		this.todos = todos;
	}

	/**
	 * Return to-do lists of a project.
	 * @param todosetId what holds the project's lists
	 * @param first how many lists come before the first one
	 * @param limit how many lists
	 * @return the lists with their to-dos
	 */
	public List<TodolistView> ofTodoset(long todosetId, int first, int limit) {
		return this.todolists.list(todosetId)
			.stream()
			.skip(first)
			.limit(limit)
			.map((list) -> new TodolistView(list.id(), list.name(),
					this.todos.list(list.id()).stream().map(TodoView::of).toList(),
					this.todos.list(list.id(), COMPLETED).stream().map(TodoView::of).toList()))
			.toList();
	}

}
