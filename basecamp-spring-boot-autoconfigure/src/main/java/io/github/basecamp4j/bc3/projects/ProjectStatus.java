package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.bc3.common.Status;

/**
 * Which projects to list.
 */
public enum ProjectStatus {

	/**
	 * Projects in use.
	 */
	ACTIVE(Status.ACTIVE),

	/**
	 * Archived projects.
	 */
	ARCHIVED(Status.ARCHIVED),

	/**
	 * Projects in the trash.
	 */
	TRASHED(Status.TRASHED);

	private final String code;

	ProjectStatus(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
