package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.bc3.recordings.Status;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link GoogleDocumentOperations} over HTTP.
 */
final class RestClientGoogleDocumentOperations implements GoogleDocumentOperations {

	private final BasecampRestClient client;

	RestClientGoogleDocumentOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public GoogleDocument get(long googleDocumentId) {
		return this.client.get("/google_documents/{googleDocumentId}.json", googleDocumentId).as(GoogleDocument.class);
	}

	@Override
	public GoogleDocument create(long projectId, long vaultId, String url, GoogleDocumentType documentType,
			GoogleDocumentFields fields) {
		return this.client.post("/buckets/{projectId}/vaults/{vaultId}/google_documents.json", projectId, vaultId)
			.field("url", url)
			.field("document_type", documentType)
			.field("status", Status.ACTIVE)
			.fields(fields)
			.as(GoogleDocument.class);
	}

	@Override
	public GoogleDocument replace(long googleDocumentId, GoogleDocumentContent content) {
		return this.client.put("/google_documents/{googleDocumentId}.json", googleDocumentId)
			.fields(content)
			.as(GoogleDocument.class);
	}

	@Override
	public GoogleDocument update(long googleDocumentId, GoogleDocumentFields fields) {
		GoogleDocument present = get(googleDocumentId);
		fields.verifyUnchanged(present);
		return this.client.put("/google_documents/{googleDocumentId}.json", googleDocumentId)
			.fields(GoogleDocumentContent.of(present))
			.fields(fields)
			.as(GoogleDocument.class);
	}

}
