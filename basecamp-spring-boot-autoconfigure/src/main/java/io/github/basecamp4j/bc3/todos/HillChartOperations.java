package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Hill charts of Basecamp 3, 4 and 5. The API cannot move a dot.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/hill_charts.md">Hill
 * charts</a>
 */
public interface HillChartOperations {

	/**
	 * Return the hill chart of a to-do set.
	 * @param todosetId the to-do set
	 * @return its hill chart, also when it is turned off
	 */
	HillChart get(long todosetId);

	/**
	 * Change which to-do lists are tracked.
	 * @param todosetId the to-do set
	 * @param changes which are to be, and which are not
	 * @return the changed hill chart
	 */
	HillChart update(long todosetId, HillChartChanges changes);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static HillChartOperations create(BasecampRestClient client) {
		return new RestClientHillChartOperations(client);
	}

}
