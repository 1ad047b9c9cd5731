package io.github.basecamp4j.bc3.gauges;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Gauges of Basecamp 3, 4 and 5: how far projects are. A project has at most one.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/gauges.md">Gauges</a>
 */
public interface GaugeOperations {

	/**
	 * List the gauges of the projects that the principal can see.
	 * @return the gauges, those first whose projects are most at risk
	 */
	Paged<Gauge> list();

	/**
	 * List the gauges of certain projects.
	 * @param projectIds the projects, one at least
	 * @return the gauges in the order of the projects
	 */
	Paged<Gauge> listInProjects(long... projectIds);

	/**
	 * Turn the gauge of a project on. Only those who administer the project may.
	 * @param projectId the project
	 */
	void enable(long projectId);

	/**
	 * Turn the gauge of a project off. Only those who administer the project may.
	 * @param projectId the project
	 */
	void disable(long projectId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static GaugeOperations create(BasecampRestClient client) {
		return new RestClientGaugeOperations(client);
	}

}
