package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.BasecampException;

/**
 * A project does not use the tool that a call needs. Somebody has to turn it on in the
 * project's settings.
 */
public final class BasecampToolNotEnabledException extends BasecampException {

	private final long projectId;

	private final String kind;

	public BasecampToolNotEnabledException(long projectId, String kind) {
		super("Project " + projectId + " has no enabled tool '" + kind + "'", null);
		this.projectId = projectId;
		this.kind = kind;
	}

	/**
	 * Return the project.
	 * @return id of the project
	 */
	public long projectId() {
		return this.projectId;
	}

	/**
	 * Return the kind of tool.
	 * @return the kind, such as {@link Tool#VAULT}
	 */
	public String kind() {
		return this.kind;
	}

}
