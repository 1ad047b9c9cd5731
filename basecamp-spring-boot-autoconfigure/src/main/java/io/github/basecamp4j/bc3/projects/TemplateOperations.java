package io.github.basecamp4j.bc3.projects;

import java.time.Duration;

import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Templates of Basecamp 3, 4 and 5, and how projects are made from them.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/templates.md">Templates</a>
 */
public interface TemplateOperations {

	/**
	 * List the active templates that the principal can see.
	 * @return the templates
	 */
	Paged<Template> list();

	/**
	 * List the templates of a status that the principal can see.
	 * @param status the status
	 * @return the templates
	 */
	Paged<Template> list(RecordingStatus status);

	/**
	 * Return a template.
	 * @param templateId the template
	 * @return the template
	 */
	Template get(long templateId);

	/**
	 * Create a template.
	 * @param name its name
	 * @param fields what else it has
	 * @return the new template
	 * @throws BasecampLimitExceededException if the account's plan allows no more
	 * templates
	 */
	Template create(String name, TemplateFields fields);

	/**
	 * Change parts of a template. Basecamp does not tell what becomes of a part that is
	 * left out, so unless everything is set, the template is read first and sent with the
	 * changes.
	 * @param templateId the template
	 * @param fields what to change
	 * @return the changed template
	 */
	Template update(long templateId, TemplateFields fields);

	/**
	 * Move a template to the trash, from which Basecamp deletes it after 30 days.
	 * @param templateId the template
	 */
	void trash(long templateId);

	/**
	 * Begin to make a project from a template. Basecamp goes on by itself:
	 * {@link #awaitProject} waits for the project.
	 * @param templateId the template
	 * @param name name of the new project
	 * @param fields what else it has
	 * @return the construction, which is hardly complete yet
	 */
	ProjectConstruction construct(long templateId, String name, ConstructionFields fields);

	/**
	 * Return how far a project is that is made from a template. Basecamp asks to call
	 * this at most once a second.
	 * @param templateId the template
	 * @param constructionId the construction
	 * @return the construction
	 */
	ProjectConstruction getConstruction(long templateId, long constructionId);

	/**
	 * Wait until a project is made. Asks {@linkplain #getConstruction how far it is} at
	 * least once, and once a second from then on.
	 * @param templateId the template
	 * @param constructionId the construction
	 * @param timeout how long to wait between the first and the last time of asking
	 * @return the new project
	 * @throws BasecampConstructionPendingException if the project is not made by then, or
	 * if the thread is interrupted, which it still is afterwards; the construction goes
	 * on
	 */
	Project awaitProject(long templateId, long constructionId, Duration timeout);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TemplateOperations create(BasecampRestClient client) {
		return new RestClientTemplateOperations(client);
	}

}
