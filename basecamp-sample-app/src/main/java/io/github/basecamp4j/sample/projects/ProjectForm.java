package io.github.basecamp4j.sample.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters about a project.
 *
 * @param name its name
 * @param description its description
 */
record ProjectForm(
		@NotBlank(message = "Give it a name.") @Size(max = 200, message = "At most 200 characters.") String name,
		@Nullable String description) {

	static ProjectForm empty() {
		return new ProjectForm("", "");
	}

}
