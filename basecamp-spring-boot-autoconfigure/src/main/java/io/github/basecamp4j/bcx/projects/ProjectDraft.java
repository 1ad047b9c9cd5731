package io.github.basecamp4j.bcx.projects;

import org.jspecify.annotations.Nullable;

/**
 * What differs from the template in a project that is made from it.
 *
 * @param name its name, {@code null} for the template's
 * @param description its description, {@code null} for the template's
 */
public record ProjectDraft(@Nullable String name, @Nullable String description) {

	/**
	 * Create a draft that takes everything from the template.
	 * @return the draft
	 */
	public static ProjectDraft asInTemplate() {
		return new ProjectDraft(null, null);
	}

	/**
	 * Create a draft with a name of its own.
	 * @param name the project's name
	 * @return the draft
	 */
	public static ProjectDraft named(String name) {
		return new ProjectDraft(name, null);
	}

	/**
	 * Set the description.
	 * @param description the description
	 * @return the changed draft
	 */
	public ProjectDraft withDescription(@Nullable String description) {
		return new ProjectDraft(this.name, description);
	}

}
