package io.github.basecamp4j.bc3.projects;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a project may have that is made from a template. Immutable.
 */
public final class ConstructionFields extends NamedValues<ConstructionFields> {

	/**
	 * Start with nothing.
	 */
	public ConstructionFields() {
		this(Map.of());
	}

	private ConstructionFields(Map<String, @Nullable Object> values) {
		super(values, ConstructionFields::new);
	}

	/**
	 * Set the description.
	 * @param description the description
	 * @return the extended fields
	 */
	public ConstructionFields withDescription(String description) {
		return with("description", description);
	}

	ConstructionFields withName(String name) {
		return with("name", name);
	}

}
