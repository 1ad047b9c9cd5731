package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Tools of projects of Basecamp 3, 4 and 5. Which tools a project has is told by its
 * {@linkplain Project#dock() dock}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/tools.md">Tools</a>
 */
public interface ToolOperations {

	/**
	 * Return a tool.
	 * @param toolId the tool
	 * @return the tool
	 */
	ToolDetails get(long toolId);

	/**
	 * Add a tool to a project.
	 * @param projectId the project
	 * @param type what kind of tool
	 * @param fields what else it has
	 * @return the new tool
	 */
	ToolDetails create(long projectId, ToolType type, ToolFields fields);

	/**
	 * Change the title of a tool.
	 * @param toolId the tool
	 * @param title the new title
	 * @return the renamed tool
	 */
	ToolDetails rename(long toolId, String title);

	/**
	 * Delete a tool and all that is in it. {@link #disable} keeps both.
	 * @param toolId the tool
	 */
	void delete(long toolId);

	/**
	 * Turn a tool on, with what was in it when it was turned off.
	 * @param toolId the tool
	 */
	void enable(long toolId);

	/**
	 * Turn a tool off. What is in it is kept.
	 * @param toolId the tool
	 */
	void disable(long toolId);

	/**
	 * Move a tool to another place in its project.
	 * @param toolId the tool
	 * @param position its new place, from 1
	 */
	void reposition(long toolId, int position);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ToolOperations create(BasecampRestClient client) {
		return new RestClientToolOperations(client);
	}

}
