package io.github.basecamp4j.bcx.stars;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Stars of Basecamp 2, by which each person marks projects for herself.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/stars.md">Stars</a>
 */
public interface StarOperations {

	/**
	 * Star a project.
	 * @param projectId the project
	 */
	void star(long projectId);

	/**
	 * Take the star off a project.
	 * @param projectId the project
	 */
	void unstar(long projectId);

	/**
	 * List the principal's stars on active projects.
	 * @return the stars
	 */
	Paged<Star> list();

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static StarOperations create(BasecampRestClient client) {
		return new RestClientStarOperations(client);
	}

}
