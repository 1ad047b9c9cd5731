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
		return this.client.list(Document.class, "/documents.json");
	}

	@Override
	public Paged<Document> list(DocumentSort sort) {
		return this.client.list(Document.class, "/documents.json?sort={sort}", sort.code());
	}

	@Override
	public Paged<Document> listInProject(long projectId) {
		return this.client.list(Document.class, "/projects/{projectId}/documents.json", projectId);
	}

	@Override
	public Paged<Document> listInProject(long projectId, DocumentSort sort) {
		return this.client.list(Document.class, "/projects/{projectId}/documents.json?sort={sort}", projectId,
				sort.code());
	}

	@Override
	public Document get(long projectId, long documentId) {
		return this.client.get(Document.class, "/projects/{projectId}/documents/{documentId}.json", projectId,
				documentId);
	}

	@Override
	public Document create(long projectId, String title, String content) {
		return create(projectId, DocumentContent.of(title, content));
	}

	@Override
	public Document create(long projectId, DocumentContent content) {
		return this.client.post(Document.class, "/projects/{projectId}/documents.json", content, projectId);
	}

	@Override
	public Document update(long projectId, long documentId, String title, String content) {
		return update(projectId, documentId, DocumentChanges.none().withTitle(title).withContent(content));
	}

	@Override
	public Document update(long projectId, long documentId, DocumentChanges changes) {
		return this.client.put(Document.class, "/projects/{projectId}/documents/{documentId}.json", changes.fields(),
				projectId, documentId);
	}

	@Override
	public void delete(long projectId, long documentId) {
		this.client.delete("/projects/{projectId}/documents/{documentId}.json", projectId, documentId);
	}

}
