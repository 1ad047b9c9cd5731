package io.github.basecamp4j.bcx.forwards;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Forwarded e-mails of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/forwards.md">Forwards</a>
 */
public interface ForwardOperations {

	/**
	 * List the forwards of a project, newest first.
	 * @param projectId the project
	 * @return the forwards in their short form
	 */
	Paged<Forward> listInProject(long projectId);

	/**
	 * List the forwards of a project.
	 * @param projectId the project
	 * @param sort the order
	 * @return the forwards in their short form
	 */
	Paged<Forward> listInProject(long projectId, ForwardSort sort);

	/**
	 * List the forwards of all projects, newest first.
	 * @return the forwards in their short form, each with the project it lies in
	 */
	Paged<Forward> list();

	/**
	 * List the forwards of all projects.
	 * @param sort the order
	 * @return the forwards in their short form, each with the project it lies in
	 */
	Paged<Forward> list(ForwardSort sort);

	/**
	 * Return a forward with all its comments and subscribers.
	 * @param projectId the project it lies in
	 * @param forwardId the forward
	 * @return the forward in its full form
	 */
	Forward get(long projectId, long forwardId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ForwardOperations create(BasecampRestClient client) {
		return new RestClientForwardOperations(client);
	}

}
