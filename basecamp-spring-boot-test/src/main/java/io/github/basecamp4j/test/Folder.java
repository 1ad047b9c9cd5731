package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody gathers projects of Basecamp 3, 4 and 5 in.
 */
final class Folder {

	final long id;

	final OffsetDateTime createdAt;

	private final List<Project> projects;

	String name;

	OffsetDateTime updatedAt;

	Folder(long id, String name, List<Project> projects, OffsetDateTime createdAt) {
		this.id = id;
		this.name = name;
		this.projects = projects;
		this.createdAt = createdAt;
		this.updatedAt = createdAt;
	}

	Stream<Project> projects() {
		return this.projects.stream().filter((project) -> project.status().equals("active"));
	}

	boolean hasEmojiOnlyName() {
		return this.name.matches("[\\p{So}\\p{Sk}\\p{Mn}\\u200D\\s]+");
	}

}
