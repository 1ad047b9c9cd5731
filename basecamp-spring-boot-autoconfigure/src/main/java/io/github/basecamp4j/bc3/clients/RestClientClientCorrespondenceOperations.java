package io.github.basecamp4j.bc3.clients;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ClientCorrespondenceOperations} over HTTP.
 */
final class RestClientClientCorrespondenceOperations implements ClientCorrespondenceOperations {

	private final BasecampRestClient client;

	RestClientClientCorrespondenceOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<ClientCorrespondence> list(long projectId) {
		return list(projectId, new RecordingOrder());
	}

	@Override
	public Paged<ClientCorrespondence> list(long projectId, RecordingOrder order) {
		return this.client.get("/buckets/{projectId}/client/correspondences.json", projectId)
			.query(order)
			.asPages(ClientCorrespondence.class);
	}

	@Override
	public ClientCorrespondence get(long correspondenceId) {
		return this.client.get("/client/correspondences/{correspondenceId}.json", correspondenceId)
			.as(ClientCorrespondence.class);
	}

}
