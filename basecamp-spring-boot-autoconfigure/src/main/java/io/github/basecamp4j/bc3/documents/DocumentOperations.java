package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Documents of Basecamp 3, 4 and 5. They lie in vaults; a project's top vault is in its
 * dock. A document is trashed, archived and made active again as any
 * {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/documents.md">Documents</a>
 */
public interface DocumentOperations {

	/**
	 * List the active documents that lie directly in a vault.
	 * @param vaultId the vault
	 * @return the documents
	 */
	Paged<Document> list(long vaultId);

	/**
	 * List the active documents of a project, whatever vault they lie in.
	 * @param projectId the project
	 * @return the documents in the form that all recordings have, the latest created
	 * first
	 */
	Paged<RecordingSummary> listInProject(long projectId);

	/**
	 * Return a document.
	 * @param documentId the document
	 * @return the document
	 */
	Document get(long documentId);

	/**
	 * Create a document and publish it, unless it is to be a
	 * {@linkplain DocumentFields#asDraft() draft}.
	 * @param vaultId the vault to put it in
	 * @param title its title
	 * @param fields what else it has
	 * @return the new document
	 */
	Document create(long vaultId, String title, DocumentFields fields);

	/**
	 * Create a document in the vault of a project's dock, which is looked up first.
	 * @param projectId the project to put it in
	 * @param title its title
	 * @param fields what else it has
	 * @return the new document
	 * @throws BasecampToolNotEnabledException if the project's documents and files are
	 * turned off
	 * @throws BasecampAmbiguousToolException if the project has several vaults in its
	 * dock
	 */
	Document createInProject(long projectId, String title, DocumentFields fields);

	/**
	 * Replace what a document says; content that is left out is cleared. The last writer
	 * wins.
	 * @param documentId the document
	 * @param content what takes the place of the present title and content
	 * @return the changed document
	 */
	Document replace(long documentId, DocumentContent content);

	/**
	 * Change parts of a document. Reads it, puts the fields over what it finds and writes
	 * the whole, so that a part which is not set keeps what others wrote. A write of
	 * somebody else in the moment between reading and writing is lost.
	 * @param documentId the document
	 * @param fields what to change
	 * @return the changed document
	 * @throws BasecampStaleUpdateException if the fields
	 * {@linkplain DocumentFields#ifUnchangedSince ask to fail} when somebody else changed
	 * the document, and somebody did
	 */
	Document update(long documentId, DocumentFields fields);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static DocumentOperations create(BasecampRestClient client) {
		return new RestClientDocumentOperations(client);
	}

}
