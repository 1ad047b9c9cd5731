package io.github.basecamp4j.benchmarks;

import java.util.List;

import io.github.basecamp4j.bcx.projects.Project;

/**
 * A way to call Basecamp.
 */
interface Caller extends AutoCloseable {

	Project get(long account);

	Project create(long account);

	List<Project> list(long account);

	List<Project> page(long account);

	@Override
	default void close() {
	}

}
