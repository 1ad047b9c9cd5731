package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingOperations;
import io.github.basecamp4j.bc3.recordings.RecordingQuery;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.bc3.recordings.RecordingType;
import io.github.basecamp4j.bc3.recordings.Status;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link DocumentOperations} over HTTP.
 */
final class RestClientDocumentOperations implements DocumentOperations {

	private final BasecampRestClient client;

	RestClientDocumentOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Document> list(long vaultId) {
		return this.client.get("/vaults/{vaultId}/documents.json", vaultId).asPages(Document.class);
	}

	@Override
	public Paged<RecordingSummary> listInProject(long projectId) {
		return RecordingOperations.create(this.client)
			.list(RecordingType.DOCUMENT, new RecordingQuery().withProjects(projectId));
	}

	@Override
	public Document get(long documentId) {
		return this.client.get("/documents/{documentId}.json", documentId).as(Document.class);
	}

	@Override
	public Document create(long vaultId, String title, DocumentFields fields) {
		return this.client.post("/vaults/{vaultId}/documents.json", vaultId)
			.field("title", title)
			.field("status", Status.ACTIVE)
			.fields(fields)
			.as(Document.class);
	}

	@Override
	public Document createInProject(long projectId, String title, DocumentFields fields) {
		Tool vault = ProjectOperations.create(this.client).get(projectId).requireTool(Tool.VAULT);
		return create(vault.id(), title, fields);
	}

	@Override
	public Document replace(long documentId, DocumentContent content) {
		return this.client.put("/documents/{documentId}.json", documentId).fields(content).as(Document.class);
	}

	@Override
	public Document update(long documentId, DocumentFields fields) {
		Document present = get(documentId);
		fields.verifyUnchanged(present);
		return this.client.put("/documents/{documentId}.json", documentId)
			.fields(DocumentContent.of(present))
			.fields(fields)
			.as(Document.class);
	}

}
