package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.Paged;
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
	public Paged<Upload> list(long vaultId) {
		return this.client.get("/vaults/{vaultId}/uploads.json", vaultId).asPages(Upload.class);
	}

	@Override
	public Upload get(long uploadId) {
		return this.client.get("/uploads/{uploadId}.json", uploadId).as(Upload.class);
	}

	@Override
	public Paged<UploadVersion> listVersions(long uploadId) {
		return this.client.get("/uploads/{uploadId}/versions.json", uploadId).asPages(UploadVersion.class);
	}

	@Override
	public Upload create(long vaultId, String attachableSgid, UploadFields fields) {
		return this.client.post("/vaults/{vaultId}/uploads.json", vaultId)
			.field("attachable_sgid", attachableSgid)
			.fields(fields)
			.as(Upload.class);
	}

	@Override
	public Upload update(long uploadId, UploadFields fields) {
		return this.client.put("/uploads/{uploadId}.json", uploadId).fields(fields).as(Upload.class);
	}

	@Override
	public Upload createVersion(long uploadId, String attachableSgid, UploadVersionFields fields) {
		return this.client.post("/uploads/{uploadId}/versions.json", uploadId)
			.field("attachable_sgid", attachableSgid)
			.fields(fields)
			.as(Upload.class);
	}

}
