package io.github.basecamp4j.benchmarks;

import java.util.List;

import io.github.basecamp4j.bc3.projects.Project;

/**
 * A way to call Basecamp 3.
 */
interface Bc3Caller extends AutoCloseable {

	List<Project> projectsOfPage();

	List<Project> allProjects();

	@Override
	default void close() {
	}

}
