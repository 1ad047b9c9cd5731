package io.github.basecamp4j.bc3.todos;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.RecordingFields;

/**
 * What a to-do list may have, and what may be changed in it. Immutable.
 */
public final class TodolistFields extends RecordingFields<TodolistFields> {

	/**
	 * Start with nothing.
	 */
	public TodolistFields() {
		this(Map.of(), null);
	}

	private TodolistFields(Map<String, @Nullable Object> values, @Nullable OffsetDateTime unchangedSince) {
		super(values, unchangedSince, TodolistFields::new);
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
	 * @param description HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public TodolistFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set whether clients can see a new list. They cannot, unless a client creates it.
	 * Not in the public documentation yet.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public TodolistFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

}
