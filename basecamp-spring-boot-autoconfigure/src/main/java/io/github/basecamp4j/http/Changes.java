package io.github.basecamp4j.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The fields that a change request sends. A field that was never set is left out; one set
 * to {@code null} is sent as {@code null}. Immutable.
 */
public final class Changes {

	private static final Changes NONE = new Changes(Collections.emptyMap());

	private final Map<String, @Nullable Object> fields;

	private Changes(Map<String, @Nullable Object> fields) {
		this.fields = fields;
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
		return new Changes(Collections.unmodifiableMap(extended));
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

	/**
	 * Return the fields to send.
	 * @return names and values in the order in which they were set
	 */
	public Map<String, @Nullable Object> fields() {
		return this.fields;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return (this == other) || (other instanceof Changes that && this.fields.equals(that.fields));
	}

	@Override
	public int hashCode() {
		return this.fields.hashCode();
	}

	@Override
	public String toString() {
		return this.fields.toString();
	}

}
