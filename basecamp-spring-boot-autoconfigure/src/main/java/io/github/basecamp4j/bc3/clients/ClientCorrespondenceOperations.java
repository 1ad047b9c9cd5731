package io.github.basecamp4j.bc3.clients;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Conversations with clients of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/client_correspondences.md">Client
 * correspondences</a>
 */
public interface ClientCorrespondenceOperations {

	/**
	 * List the active correspondences of a project.
	 * @param projectId the project
	 * @return the correspondences, the latest created first
	 */
	Paged<ClientCorrespondence> list(long projectId);

	/**
	 * List the active correspondences of a project in an order.
	 * @param projectId the project
	 * @param order the order
	 * @return the correspondences
	 */
	Paged<ClientCorrespondence> list(long projectId, RecordingOrder order);

	/**
	 * Return a correspondence.
	 * @param correspondenceId the correspondence
	 * @return the correspondence
	 */
	ClientCorrespondence get(long correspondenceId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ClientCorrespondenceOperations create(BasecampRestClient client) {
		return new RestClientClientCorrespondenceOperations(client);
	}

}
