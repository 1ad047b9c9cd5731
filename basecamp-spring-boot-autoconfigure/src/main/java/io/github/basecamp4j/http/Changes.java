package io.github.basecamp4j.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The fields that a change request sends. A field that was never set is left out; one set
 * to {@code null} is sent as {@code null}. Immutable.
 *
 * @param fields names as Basecamp writes them, and values, in the order in which they
 * were set
 */
public record Changes(Map<String, @Nullable Object> fields) {

	private static final Changes NONE = new Changes(Map.of());

	public Changes {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	/**
	 * Return changes that change nothing.
	 * @return no changes
	 */
	public static Changes none() {
		return NONE;
	}

	/**
	 * Set a field.
	 * @param field the field's name as Basecamp writes it
	 * @param value the value, {@code null} to send {@code null}
	 * @return the extended changes
	 */
	public Changes with(String field, @Nullable Object value) {
		Map<String, @Nullable Object> extended = new LinkedHashMap<>(this.fields);
		extended.put(field, value);
		return new Changes(extended);
	}

	/**
	 * Set a field unless the value is {@code null}.
	 * @param field the field's name as Basecamp writes it
	 * @param value the value, {@code null} to leave the field as it is
	 * @return the extended changes
	 */
	public Changes withNonNull(String field, @Nullable Object value) {
		return (value != null) ? with(field, value) : this;
	}

}
