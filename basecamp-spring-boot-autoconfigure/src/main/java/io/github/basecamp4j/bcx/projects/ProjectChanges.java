package io.github.basecamp4j.bcx.projects;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.Changes;

/**
 * What to change in a project. What is not set stays as it is. Immutable.
 *
 * @param changes the fields to send
 */
public record ProjectChanges(Changes changes) {

	private static final ProjectChanges NONE = new ProjectChanges(Changes.none());

	/**
	 * Return changes that change nothing, to start from.
	 * @return no changes
	 */
	public static ProjectChanges none() {
		return NONE;
	}

	/**
	 * Change the name.
	 * @param name the new name
	 * @return the extended changes
	 */
	public ProjectChanges withName(String name) {
		return new ProjectChanges(this.changes.with("name", name));
	}

	/**
	 * Change the description.
	 * @param description the new description, {@code null} to clear it
	 * @return the extended changes
	 */
	public ProjectChanges withDescription(@Nullable String description) {
		return new ProjectChanges(this.changes.with("description", description));
	}

	/**
	 * Open the project to clients or close it. Closing does not reveal to the team's
	 * clients what was hidden from them before.
	 * @param isClientProject whether clients can take part
	 * @return the extended changes
	 */
	public ProjectChanges withClientProject(boolean isClientProject) {
		return new ProjectChanges(this.changes.with("is_client_project", isClientProject));
	}

	/**
	 * Archive the project or make it active again.
	 * @param archived whether it is archived
	 * @return the extended changes
	 */
	public ProjectChanges withArchived(boolean archived) {
		return new ProjectChanges(this.changes.with("archived", archived));
	}

	Map<String, @Nullable Object> fields() {
		return this.changes.fields();
	}

}
