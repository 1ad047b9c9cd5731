package io.github.basecamp4j.bcx.projects;

import org.jspecify.annotations.Nullable;

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
	 * Create a project.
	 * @param name its name
	 * @param description its description
	 * @return the new project
	 * @throws BasecampLimitExceededException if the account's plan allows no more
	 * projects
	 */
	Project create(String name, @Nullable String description);

	/**
	 * Create a project.
	 * @param content what it consists of
	 * @return the new project
	 * @throws BasecampLimitExceededException if the account's plan allows no more
	 * projects
	 */
	Project create(ProjectContent content);

	/**
	 * Create a draft from a template. Only its creator sees it until it is
	 * {@linkplain #publish published}.
	 * @param templateId the template
	 * @param draft what differs from the template
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
	 * Change name and description.
	 * @param projectId the project
	 * @param name the new name, {@code null} to leave it as it is
	 * @param description the new description, {@code null} to leave it as it is
	 * @return the changed project
	 */
	Project update(long projectId, @Nullable String name, @Nullable String description);

	/**
	 * Change a project.
	 * @param projectId the project
	 * @param changes what to change
	 * @return the changed project
	 */
	Project update(long projectId, ProjectChanges changes);

	/**
	 * Archive a project.
	 * @param projectId the project
	 * @return the archived project
	 */
	Project archive(long projectId);

	/**
	 * Make an archived project active again.
	 * @param projectId the project
	 * @return the active project
	 */
	Project activate(long projectId);

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
