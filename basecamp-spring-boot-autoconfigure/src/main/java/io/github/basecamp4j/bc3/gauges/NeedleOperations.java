package io.github.basecamp4j.bc3.gauges;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Needles of gauges of Basecamp 3, 4 and 5: how far a project was at a time.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/gauges.md">Gauges</a>
 */
public interface NeedleOperations {

	/**
	 * List the needles of a project.
	 * @param projectId the project
	 * @return the needles, the newest first
	 */
	Paged<Needle> list(long projectId);

	/**
	 * Return a needle.
	 * @param needleId the needle
	 * @return the needle
	 */
	Needle get(long needleId);

	/**
	 * Create a needle, green unless something else is set. Its position and its colour
	 * can never be changed.
	 * @param projectId the project
	 * @param position where it points, from 0 to 100
	 * @param fields what else it has
	 * @return the new needle
	 */
	Needle create(long projectId, int position, NeedleFields fields);

	/**
	 * Change the description of a needle.
	 * @param needleId the needle
	 * @param description HTML, the empty text to clear it
	 * @return the changed needle
	 */
	Needle update(long needleId, String description);

	/**
	 * Delete a needle for good.
	 * @param needleId the needle
	 */
	void delete(long needleId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static NeedleOperations create(BasecampRestClient client) {
		return new RestClientNeedleOperations(client);
	}

}
