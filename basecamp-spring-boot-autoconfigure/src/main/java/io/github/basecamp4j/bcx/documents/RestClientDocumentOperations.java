package io.github.basecamp4j.bcx.documents;

import io.github.basecamp4j.Paged;
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
	public Paged<Document> list() {
		return this.client.get("/documents.json").asPages(Document.class);
	}

	@Override
	public Paged<Document> list(DocumentSort sort) {
		return this.client.get("/documents.json").query("sort", sort).asPages(Document.class);
	}

	@Override
	public Paged<Document> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/documents.json", projectId).asPages(Document.class);
	}

	@Override
	public Paged<Document> listInProject(long projectId, DocumentSort sort) {
		return this.client.get("/projects/{projectId}/documents.json", projectId)
			.query("sort", sort)
			.asPages(Document.class);
	}

	@Override
	public Document get(long projectId, long documentId) {
		return this.client.get("/projects/{projectId}/documents/{documentId}.json", projectId, documentId)
			.as(Document.class);
	}

	@Override
	public Document create(long projectId, String title, String content, DocumentFields fields) {
		return this.client.post("/projects/{projectId}/documents.json", projectId)
			.field("title", title)
			.field("content", content)
			.fields(fields)
			.as(Document.class);
	}

	@Override
	public Document update(long projectId, long documentId, DocumentFields fields) {
		return this.client.put("/projects/{projectId}/documents/{documentId}.json", projectId, documentId)
			.fields(fields)
			.as(Document.class);
	}

	@Override
	public void delete(long projectId, long documentId) {
		this.client.delete("/projects/{projectId}/documents/{documentId}.json", projectId, documentId).send();
	}

}
