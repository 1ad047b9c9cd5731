package io.github.basecamp4j.bcx.projects;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * How a project that is made from a template differs from it. Immutable.
 */
public final class ProjectDraft extends NamedValues<ProjectDraft> {

	/**
	 * Start with everything as in the template.
	 */
	public ProjectDraft() {
		this(Map.of());
	}

	private ProjectDraft(Map<String, @Nullable Object> values) {
		super(values, ProjectDraft::new);
	}

	/**
	 * Set the name.
	 * @param name the name
	 * @return the extended draft
	 */
	public ProjectDraft withName(String name) {
		return with("name", name);
	}

	/**
	 * Set the description.
	 * @param description the description
	 * @return the extended draft
	 */
	public ProjectDraft withDescription(String description) {
		return with("description", description);
	}

}
