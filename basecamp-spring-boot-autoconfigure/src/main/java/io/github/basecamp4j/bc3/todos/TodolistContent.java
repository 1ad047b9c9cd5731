package io.github.basecamp4j.bc3.todos;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What takes the place of all that a to-do list says. Immutable.
 */
public final class TodolistContent extends NamedValues<TodolistContent> {

	/**
	 * Start with a name and nothing else.
	 * @param name the name
	 */
	public TodolistContent(String name) {
		this(Map.of("name", name));
	}

	private TodolistContent(Map<String, @Nullable Object> values) {
		super(values, TodolistContent::new);
	}

	/**
	 * Set the description.
	 * @param description HTML
	 * @return the extended content
	 */
	public TodolistContent withDescription(String description) {
		return with("description", description);
	}

	static TodolistContent of(Todolist todolist) {
		return new TodolistContent(todolist.name()).withDescription(todolist.description());
	}

}
