package io.github.basecamp4j.bc3.clients;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Approvals that clients of Basecamp 3, 4 and 5 are asked for.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/client_approvals.md">Client
 * approvals</a>
 */
public interface ClientApprovalOperations {

	/**
	 * List the active approvals of a project.
	 * @param projectId the project
	 * @return the approvals, the latest created first
	 */
	Paged<ClientApproval> list(long projectId);

	/**
	 * List the active approvals of a project in an order.
	 * @param projectId the project
	 * @param order the order
	 * @return the approvals
	 */
	Paged<ClientApproval> list(long projectId, RecordingOrder order);

	/**
	 * Return an approval with its answers.
	 * @param approvalId the approval
	 * @return the approval
	 */
	ClientApproval get(long approvalId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ClientApprovalOperations create(BasecampRestClient client) {
		return new RestClientClientApprovalOperations(client);
	}

}
