package io.github.basecamp4j.bcx.uploads;

import java.util.List;

import io.github.basecamp4j.bcx.attachments.AttachmentReference;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link UploadOperations} over HTTP.
 */
final class RestClientUploadOperations implements UploadOperations {

	private final BasecampRestClient client;

	RestClientUploadOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Upload create(long projectId, AttachmentReference attachment, UploadFields fields) {
		return this.client.post("/projects/{projectId}/uploads.json", projectId)
			.field("attachments", List.of(attachment))
			.fields(fields)
			.as(Upload.class);
	}

	@Override
	public Upload get(long projectId, long uploadId) {
		return this.client.get("/projects/{projectId}/uploads/{uploadId}.json", projectId, uploadId).as(Upload.class);
	}

	@Override
	public void delete(long projectId, long uploadId) {
		this.client.delete("/projects/{projectId}/uploads/{uploadId}.json", projectId, uploadId).send();
	}

}
