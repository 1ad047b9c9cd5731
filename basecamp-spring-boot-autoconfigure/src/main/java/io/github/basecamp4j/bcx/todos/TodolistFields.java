package io.github.basecamp4j.bcx.todos;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a to-do list may have, and what may be changed in it. Immutable.
 */
public final class TodolistFields extends NamedValues<TodolistFields> {

	/**
	 * Start with nothing.
	 */
	public TodolistFields() {
		this(Map.of());
	}

	private TodolistFields(Map<String, @Nullable Object> values) {
		super(values, TodolistFields::new);
	}

	/**
	 * Set the name.
	 * @param name the name
	 * @return the extended fields
	 */
	public TodolistFields withName(String name) {
		return with("name", name);
	}

	/**
	 * Set the description.
	 * @param description the description
	 * @return the extended fields
	 */
	public TodolistFields withDescription(String description) {
		return with("description", description);
	}

	/**
	 * Move the list within its project. Not for a new list.
	 * @param position the new position, from 1; one that is too large is the bottom
	 * @return the extended fields
	 */
	public TodolistFields withPosition(int position) {
		return with("position", position);
	}

	/**
	 * Hide the list, all its to-dos and its comments from clients or show them.
	 * @param hiddenFromClients whether clients cannot see them ({@code private});
	 * {@code true} is accepted in client projects only
	 * @return the extended fields
	 */
	public TodolistFields withHiddenFromClients(boolean hiddenFromClients) {
		return with("private", hiddenFromClients);
	}

}
