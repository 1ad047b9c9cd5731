package io.github.basecamp4j.bc3.clients;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ClientApprovalOperations} over HTTP.
 */
final class RestClientClientApprovalOperations implements ClientApprovalOperations {

	private final BasecampRestClient client;

	RestClientClientApprovalOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<ClientApproval> list(long projectId) {
		return list(projectId, new RecordingOrder());
	}

	@Override
	public Paged<ClientApproval> list(long projectId, RecordingOrder order) {
		return this.client.get("/buckets/{projectId}/client/approvals.json", projectId)
			.query(order)
			.asPages(ClientApproval.class);
	}

	@Override
	public ClientApproval get(long approvalId) {
		return this.client.get("/client/approvals/{approvalId}.json", approvalId).as(ClientApproval.class);
	}

}
