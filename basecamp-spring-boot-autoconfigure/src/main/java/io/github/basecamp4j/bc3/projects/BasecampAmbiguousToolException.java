package io.github.basecamp4j.bc3.projects;

import java.util.List;
import java.util.stream.Collectors;

import io.github.basecamp4j.BasecampException;

/**
 * A project has several tools of the kind that a call needs. Pick one of them and make
 * the call that takes its id.
 */
public final class BasecampAmbiguousToolException extends BasecampException {

	private final List<Tool> tools;

	public BasecampAmbiguousToolException(long projectId, List<Tool> tools) {
		super("Project " + projectId + " has several tools '" + tools.get(0).kind() + "': "
				+ tools.stream().map((tool) -> tool.id() + " '" + tool.title() + "'").collect(Collectors.joining(", ")),
				null);
		this.tools = List.copyOf(tools);
	}

	/**
	 * Return the tools to pick from.
	 * @return the tools in the order of their positions
	 */
	public List<Tool> tools() {
		return this.tools;
	}

}
