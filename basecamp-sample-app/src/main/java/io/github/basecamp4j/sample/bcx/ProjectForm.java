package io.github.basecamp4j.sample.bcx;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.projects.ProjectFields;

/**
 * What a user enters about a project.
 *
 * @param name its name
 * @param description its description
 */
record ProjectForm(String name, @Nullable String description) {

	static ProjectForm empty() {
		return new ProjectForm("", "");
	}

	static ProjectForm of(Project project) {
		return new ProjectForm(project.name(), project.description());
	}

	ProjectFields fields() {
		return new ProjectFields().withDescription(this.description);
	}

}
