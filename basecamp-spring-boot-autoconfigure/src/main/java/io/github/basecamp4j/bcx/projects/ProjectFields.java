package io.github.basecamp4j.bcx.projects;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a project may have, and what may be changed in it. Immutable.
 */
public final class ProjectFields extends NamedValues<ProjectFields> {

	/**
	 * Start with nothing.
	 */
	public ProjectFields() {
		this(Map.of());
	}

	private ProjectFields(Map<String, @Nullable Object> values) {
		super(values, ProjectFields::new);
	}

	/**
	 * Set the name.
	 * @param name the name
	 * @return the extended fields
	 */
	public ProjectFields withName(String name) {
		return with("name", name);
	}

	/**
	 * Set the description.
	 * @param description the description, {@code null} to clear it
	 * @return the extended fields
	 */
	public ProjectFields withDescription(@Nullable String description) {
		return with("description", description);
	}

	/**
	 * Open the project to clients or close it. Closing does not reveal to the team's
	 * clients what was hidden from them before.
	 * @param clientProject whether clients can take part
	 * @return the extended fields
	 */
	public ProjectFields withClientProject(boolean clientProject) {
		return with("is_client_project", clientProject);
	}

	/**
	 * Archive the project or make it active again. Not for a new project.
	 * @param archived whether it is archived
	 * @return the extended fields
	 */
	public ProjectFields withArchived(boolean archived) {
		return with("archived", archived);
	}

}
