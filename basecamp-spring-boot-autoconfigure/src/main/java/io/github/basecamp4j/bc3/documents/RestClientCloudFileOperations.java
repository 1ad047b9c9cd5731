package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CloudFileOperations} over HTTP.
 */
final class RestClientCloudFileOperations implements CloudFileOperations {

	private final BasecampRestClient client;

	RestClientCloudFileOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public CloudFile get(long cloudFileId) {
		return this.client.get("/cloud_files/{cloudFileId}.json", cloudFileId).as(CloudFile.class);
	}

	@Override
	public CloudFile create(long projectId, long vaultId, String url, String service, CloudFileFields fields) {
		return this.client.post("/buckets/{projectId}/vaults/{vaultId}/cloud_files.json", projectId, vaultId)
			.field("url", url)
			.field("service", service)
			.fields(fields)
			.as(CloudFile.class);
	}

	@Override
	public CloudFile replace(long cloudFileId, CloudFileContent content) {
		return this.client.put("/cloud_files/{cloudFileId}.json", cloudFileId).fields(content).as(CloudFile.class);
	}

	@Override
	public CloudFile update(long cloudFileId, CloudFileFields fields) {
		CloudFile present = get(cloudFileId);
		fields.verifyUnchanged(present);
		return this.client.put("/cloud_files/{cloudFileId}.json", cloudFileId)
			.fields(CloudFileContent.of(present))
			.fields(fields)
			.as(CloudFile.class);
	}

}
