package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.BasecampException;

/**
 * A project does not use the tool that a call needs. Somebody has to turn it on in the
 * project's settings.
 */
public final class ToolNotEnabledException extends BasecampException {

	private final long projectId;

	private final String toolName;

	public ToolNotEnabledException(long projectId, String toolName) {
		super("Project " + projectId + " has no enabled tool '" + toolName + "'", null);
		this.projectId = projectId;
		this.toolName = toolName;
	}

	/**
	 * Return the project.
	 * @return id of the project
	 */
	public long projectId() {
		return this.projectId;
	}

	/**
	 * Return the kind of the tool.
	 * @return the kind, such as {@link Tool#VAULT}
	 */
	public String toolName() {
		return this.toolName;
	}

}
