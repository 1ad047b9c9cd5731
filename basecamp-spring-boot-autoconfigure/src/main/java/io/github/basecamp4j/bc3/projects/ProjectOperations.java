package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Projects of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/projects.md">Projects</a>
 */
public interface ProjectOperations {

	/**
	 * List the active projects that the principal can see.
	 * @return the projects, the latest created first
	 */
	Paged<Project> list();

	/**
	 * List the projects of a status that the principal can see.
	 * @param status the status
	 * @return the projects, the latest created first
	 */
	Paged<Project> list(RecordingStatus status);

	/**
	 * Return a project.
	 * @param projectId the project
	 * @return the project
	 */
	Project get(long projectId);

	/**
	 * Create a project.
	 * @param name its name
	 * @param fields what else it has
	 * @return the new project
	 * @throws BasecampLimitExceededException if the account's plan allows no more
	 * projects
	 */
	Project create(String name, ProjectFields fields);

	/**
	 * Change parts of a project. Basecamp demands a name with every change and does not
	 * tell what becomes of a description that is left out, so unless both are set, the
	 * project is {@linkplain #get read} first, and they are sent as they are, which
	 * undoes what somebody else makes of them meanwhile.
	 * @param projectId the project
	 * @param fields what to change
	 * @return the changed project
	 */
	Project update(long projectId, ProjectFields fields);

	/**
	 * Archive a project. Some accounts allow it to administrators and the project's
	 * creator only.
	 * @param projectId the project
	 */
	void archive(long projectId);

	/**
	 * Make a project active again that was archived or is in the trash.
	 * @param projectId the project
	 * @throws BasecampLimitExceededException if the account's plan allows no more
	 * projects
	 */
	void unarchive(long projectId);

	/**
	 * Move a project to the trash, from which Basecamp deletes it after 30 days.
	 * @param projectId the project
	 */
	void trash(long projectId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ProjectOperations create(BasecampRestClient client) {
		return new RestClientProjectOperations(client);
	}

}
