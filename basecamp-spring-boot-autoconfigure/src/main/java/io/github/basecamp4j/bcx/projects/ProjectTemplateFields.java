package io.github.basecamp4j.bcx.projects;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a project template may have, and what may be changed in it. Immutable.
 */
public final class ProjectTemplateFields extends NamedValues<ProjectTemplateFields> {

	/**
	 * Start with nothing.
	 */
	public ProjectTemplateFields() {
		this(Map.of());
	}

	private ProjectTemplateFields(Map<String, @Nullable Object> values) {
		super(values, ProjectTemplateFields::new);
	}

	/**
	 * Set the name.
	 * @param name the name
	 * @return the extended fields
	 */
	public ProjectTemplateFields withName(String name) {
		return with("name", name);
	}

	/**
	 * Set the description.
	 * @param description the description, {@code null} to clear it
	 * @return the extended fields
	 */
	public ProjectTemplateFields withDescription(@Nullable String description) {
		return with("description", description);
	}

}
