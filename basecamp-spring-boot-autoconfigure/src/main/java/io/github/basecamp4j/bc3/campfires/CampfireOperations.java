package io.github.basecamp4j.bc3.campfires;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Campfires of Basecamp 3, 4 and 5. That of a project is the tool {@code chat} of its
 * dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/campfires.md">Campfires</a>
 */
public interface CampfireOperations {

	/**
	 * List the active campfires that the principal can see.
	 * @return the campfires
	 */
	Paged<Campfire> list();

	/**
	 * Return a campfire.
	 * @param campfireId the campfire
	 * @return the campfire
	 */
	Campfire get(long campfireId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CampfireOperations create(BasecampRestClient client) {
		return new RestClientCampfireOperations(client);
	}

}
