package io.github.basecamp4j.bcx.projects;

import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Projects of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/projects.md">Projects</a>
 */
public interface ProjectOperations {

	/**
	 * List the active projects that the principal can see.
	 * @return the projects in their short form
	 */
	Paged<Project> list();

	/**
	 * List the principal's drafts.
	 * @return the projects in their short form
	 */
	Paged<Project> listDrafts();

	/**
	 * List the archived projects that the principal can see.
	 * @return the projects in their short form
	 */
	Paged<Project> listArchived();

	/**
	 * Return a project, whether active, draft, archived or a template.
	 * @param projectId the project
	 * @return the project in its full form
	 */
	Project get(long projectId);

	/**
	 * List the projects of a person as far as the principal can see them: active, drafts,
	 * templates, archived and trashed ones.
	 * @param personId the person
	 * @return the projects in their short form, without {@code appUrl}
	 * @see <a href=
	 * "https://github.com/basecamp/bcx-api/blob/master/sections/people.md">People</a>
	 */
	Paged<Project> listOfPerson(long personId);

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
	 * Create a draft from a template. Only its creator sees it until it is
	 * {@linkplain #publish published}.
	 * @param templateId the template
	 * @param draft how it differs from the template
	 * @return the new draft
	 * @throws BasecampLimitExceededException if the account's plan allows no more
	 * projects
	 */
	Project createFromTemplate(long templateId, ProjectDraft draft);

	/**
	 * Publish a draft. Basecamp sends its invitations at this moment.
	 * @param projectId the draft
	 * @return the project
	 */
	Project publish(long projectId);

	/**
	 * Change a project.
	 * @param projectId the project
	 * @param fields what to change
	 * @return the changed project
	 */
	Project update(long projectId, ProjectFields fields);

	/**
	 * Archive a project.
	 * @param projectId the project
	 */
	void archive(long projectId);

	/**
	 * Make an archived project active again.
	 * @param projectId the project
	 */
	void unarchive(long projectId);

	/**
	 * Move a project to the trash.
	 * @param projectId the project
	 */
	void delete(long projectId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ProjectOperations create(BasecampRestClient client) {
		return new RestClientProjectOperations(client);
	}

}
