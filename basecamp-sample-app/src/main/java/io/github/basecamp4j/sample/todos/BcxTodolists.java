package io.github.basecamp4j.sample.todos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.todos.Todo;
import io.github.basecamp4j.bcx.todos.TodoOperations;
import io.github.basecamp4j.bcx.todos.Todolist;
import io.github.basecamp4j.bcx.todos.TodolistOperations;

/**
 * Reads the to-do lists of projects of Basecamp 2: one list of all lists and one of all
 * to-dos, instead of a request for each list.
 */
@Component
public class BcxTodolists {

	private final TodolistOperations todolists;

	private final TodoOperations todos;

	BcxTodolists(TodolistOperations todolists, TodoOperations todos) {
		this.todolists = todolists;
		this.todos = todos;
	}

	/**
	 * Return the to-do lists of a project.
	 * @param projectId the project
	 * @return the lists that are not completed, with their to-dos
	 */
	public List<TodolistView> ofProject(long projectId) {
		return withTodos(projectId, this.todolists.listInProject(projectId));
	}

	List<TodolistView> completedOfProject(long projectId) {
		return withTodos(projectId, this.todolists.listCompletedInProject(projectId));
	}

	private List<TodolistView> withTodos(long projectId, Paged<Todolist> lists) {
		Map<Long, List<Todo>> byList = new HashMap<>();
		this.todos.listInProject(projectId)
			.forEach((todo) -> byList
				.computeIfAbsent(Objects.requireNonNull(todo.todolistId()), (id) -> new ArrayList<>())
				.add(todo));
		return lists.stream().map((list) -> {
			List<TodoView> views = byList.getOrDefault(list.id(), List.of()).stream().map(TodoView::of).toList();
			return new TodolistView(list.id(), list.name(), views.stream().filter((todo) -> !todo.completed()).toList(),
					views.stream().filter(TodoView::completed).toList());
		}).toList();
	}

}
