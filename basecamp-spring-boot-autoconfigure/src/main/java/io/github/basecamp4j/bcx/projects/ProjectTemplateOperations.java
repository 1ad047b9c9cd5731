package io.github.basecamp4j.bcx.projects;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Project templates of Basecamp 2. They are projects to the API: what lies in a template
 * is reached as in a project. A project is made from one by
 * {@link ProjectOperations#createFromTemplate}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/project_templates.md">Project
 * templates</a>
 */
public interface ProjectTemplateOperations {

	/**
	 * List the templates that the principal can see.
	 * @return the templates in their short form
	 */
	Paged<Project> list();

	/**
	 * Return a template. Basecamp returns any other project as well.
	 * @param templateId the template
	 * @return the template in its full form
	 */
	Project get(long templateId);

	/**
	 * Create a template.
	 * @param name its name
	 * @param fields what else it has
	 * @return the new template
	 */
	Project create(String name, ProjectTemplateFields fields);

	/**
	 * Change a template. Basecamp changes any other project as well.
	 * @param templateId the template
	 * @param fields what to change
	 * @return the changed template
	 */
	Project update(long templateId, ProjectTemplateFields fields);

	/**
	 * Move a template to the trash. Basecamp moves any other project there as well.
	 * @param templateId the template
	 */
	void delete(long templateId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ProjectTemplateOperations create(BasecampRestClient client) {
		return new RestClientProjectTemplateOperations(client);
	}

}
