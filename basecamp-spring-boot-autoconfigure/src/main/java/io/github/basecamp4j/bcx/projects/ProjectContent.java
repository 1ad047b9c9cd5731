package io.github.basecamp4j.bcx.projects;

import org.jspecify.annotations.Nullable;

/**
 * What a new project consists of.
 *
 * @param name its name
 * @param description its description
 * @param isClientProject whether clients can take part; Basecamp decides when
 * {@code null}
 */
public record ProjectContent(String name, @Nullable String description, @Nullable Boolean isClientProject) {

	/**
	 * Create content with a name.
	 * @param name the project's name
	 * @return the content
	 */
	public static ProjectContent named(String name) {
		return new ProjectContent(name, null, null);
	}

	/**
	 * Set the description.
	 * @param description the description
	 * @return the changed content
	 */
	public ProjectContent withDescription(@Nullable String description) {
		return new ProjectContent(this.name, description, this.isClientProject);
	}

	/**
	 * Set whether clients can take part.
	 * @param isClientProject whether it is a client project
	 * @return the changed content
	 */
	public ProjectContent withClientProject(boolean isClientProject) {
		return new ProjectContent(this.name, this.description, isClientProject);
	}

}
