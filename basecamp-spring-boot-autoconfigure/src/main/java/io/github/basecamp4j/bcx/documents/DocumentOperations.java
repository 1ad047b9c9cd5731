package io.github.basecamp4j.bcx.documents;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Documents of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/documents.md">Documents</a>
 */
public interface DocumentOperations {

	/**
	 * List the documents of all projects, latest change first.
	 * @return the documents in their short form, each with the project it lies in
	 */
	Paged<Document> list();

	/**
	 * List the documents of all projects.
	 * @param sort the order
	 * @return the documents in their short form, each with the project it lies in
	 */
	Paged<Document> list(DocumentSort sort);

	/**
	 * List the documents of a project, latest change first.
	 * @param projectId the project
	 * @return the documents in their short form
	 */
	Paged<Document> listInProject(long projectId);

	/**
	 * List the documents of a project.
	 * @param projectId the project
	 * @param sort the order
	 * @return the documents in their short form
	 */
	Paged<Document> listInProject(long projectId, DocumentSort sort);

	/**
	 * Return a document with all its comments and subscribers.
	 * @param projectId the project it lies in
	 * @param documentId the document
	 * @return the document in its full form
	 */
	Document get(long projectId, long documentId);

	/**
	 * Create a document.
	 * @param projectId the project to put it in
	 * @param title its title
	 * @param content its HTML
	 * @param fields what else it has
	 * @return the new document
	 */
	Document create(long projectId, String title, String content, DocumentFields fields);

	/**
	 * Change a document. The last writer wins.
	 * @param projectId the project it lies in
	 * @param documentId the document
	 * @param fields what to change
	 * @return the changed document
	 */
	Document update(long projectId, long documentId, DocumentFields fields);

	/**
	 * Move a document to the trash.
	 * @param projectId the project it lies in
	 * @param documentId the document
	 */
	void delete(long projectId, long documentId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static DocumentOperations create(BasecampRestClient client) {
		return new RestClientDocumentOperations(client);
	}

}
