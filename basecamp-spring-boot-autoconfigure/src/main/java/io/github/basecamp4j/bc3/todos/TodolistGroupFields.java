package io.github.basecamp4j.bc3.todos;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.http.NamedValues;

/**
 * What a new group of to-dos may have. Immutable.
 */
public final class TodolistGroupFields extends NamedValues<TodolistGroupFields> {

	/**
	 * Start with nothing.
	 */
	public TodolistGroupFields() {
		this(Map.of());
	}

	private TodolistGroupFields(Map<String, @Nullable Object> values) {
		super(values, TodolistGroupFields::new);
	}

	/**
	 * Set the colour.
	 * @param color the colour
	 * @return the extended fields
	 */
	public TodolistGroupFields withColor(Color color) {
		return with("color", color);
	}

}
