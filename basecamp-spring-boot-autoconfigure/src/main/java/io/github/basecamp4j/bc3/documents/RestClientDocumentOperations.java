package io.github.basecamp4j.bc3.documents;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link DocumentOperations} over HTTP.
 */
final class RestClientDocumentOperations implements DocumentOperations {

	private final BasecampRestClient client;

	private final ProjectVaults projectVaults;

	RestClientDocumentOperations(BasecampRestClient client, ProjectVaults projectVaults) {
		this.client = client;
		this.projectVaults = projectVaults;
	}

	@Override
	public Paged<Document> list(long vaultId) {
		return this.client.list(Document.class, "/vaults/{vaultId}/documents.json", vaultId);
	}

	@Override
	public Paged<Document> listInProject(long projectId) {
		return this.client.list(Document.class, "/projects/recordings.json?type=Document&bucket={projectId}",
				projectId);
	}

	@Override
	public Document get(long documentId) {
		return this.client.get(Document.class, "/documents/{documentId}.json", documentId);
	}

	@Override
	public Document create(long vaultId, String title, @Nullable String content) {
		return create(vaultId, NewDocument.of(title, content));
	}

	@Override
	public Document create(long vaultId, NewDocument document) {
		return this.client.post(Document.class, "/vaults/{vaultId}/documents.json", document, vaultId);
	}

	@Override
	public Document createInProject(long projectId, String title, @Nullable String content) {
		return createInProject(projectId, NewDocument.of(title, content));
	}

	@Override
	public Document createInProject(long projectId, NewDocument document) {
		return this.projectVaults.apply(this.client, projectId, (vaultId) -> create(vaultId, document));
	}

	@Override
	public Document replace(long documentId, DocumentContent content) {
		return this.client.put(Document.class, "/documents/{documentId}.json", content, documentId);
	}

	@Override
	public Document update(long documentId, DocumentChanges changes) {
		return replace(documentId, changes.applyTo(get(documentId)));
	}

	@Override
	public void trash(long documentId) {
		this.client.put("/recordings/{documentId}/status/trashed.json", null, documentId);
	}

	@Override
	public void archive(long documentId) {
		this.client.put("/recordings/{documentId}/status/archived.json", null, documentId);
	}

	@Override
	public void unarchive(long documentId) {
		this.client.put("/recordings/{documentId}/status/active.json", null, documentId);
	}

}
