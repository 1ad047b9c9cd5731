package io.github.basecamp4j.bc3.documents;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.ToolNotEnabledException;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Documents of Basecamp 3, 4 and 5. They lie in vaults; a project's top vault is in its
 * dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/documents.md">Documents</a>
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/recordings.md">Recordings</a>
 */
public interface DocumentOperations {

	/**
	 * List the active documents that lie directly in a vault.
	 * @param vaultId the vault
	 * @return the documents
	 */
	Paged<Document> list(long vaultId);

	/**
	 * List the active documents of a project, whatever vault they lie in. Basecamp
	 * promises only the general parts for this list; of a document's own parts, content
	 * included, {@link #get} is sure to have what is {@code null} here.
	 * @param projectId the project
	 * @return the documents, the latest created first
	 */
	Paged<Document> listInProject(long projectId);

	/**
	 * Return a document.
	 * @param documentId the document
	 * @return the document
	 */
	Document get(long documentId);

	/**
	 * Create a document and publish it.
	 * @param vaultId the vault to put it in
	 * @param title its title
	 * @param content its HTML
	 * @return the new document
	 */
	Document create(long vaultId, String title, @Nullable String content);

	/**
	 * Create a document.
	 * @param vaultId the vault to put it in
	 * @param document what it consists of
	 * @return the new document
	 */
	Document create(long vaultId, NewDocument document);

	/**
	 * Create a document in the top vault of a project and publish it. The vault is looked
	 * up in the project once and then remembered; of several, it is the first in the
	 * dock.
	 * @param projectId the project to put it in
	 * @param title its title
	 * @param content its HTML
	 * @return the new document
	 * @throws ToolNotEnabledException if the project's documents and files are turned off
	 */
	Document createInProject(long projectId, String title, @Nullable String content);

	/**
	 * Create a document in the top vault of a project. The vault is looked up in the
	 * project once and then remembered; of several, it is the first in the dock.
	 * @param projectId the project to put it in
	 * @param document what it consists of
	 * @return the new document
	 * @throws ToolNotEnabledException if the project's documents and files are turned off
	 */
	Document createInProject(long projectId, NewDocument document);

	/**
	 * Replace what a document says; content that is left out is cleared. The last writer
	 * wins.
	 * @param documentId the document
	 * @param content what takes the place of the present title and content
	 * @return the changed document
	 */
	Document replace(long documentId, DocumentContent content);

	/**
	 * Change parts of a document. Reads it, puts the changes over what it finds and
	 * writes the whole, so that a part which is not changed keeps what others wrote. A
	 * write of somebody else in the moment between reading and writing is lost.
	 * @param documentId the document
	 * @param changes what to change
	 * @return the changed document
	 * @throws BasecampStaleUpdateException if the changes
	 * {@linkplain DocumentChanges#ifUnchangedSince ask to fail} when somebody else
	 * changed the document, and somebody did
	 */
	Document update(long documentId, DocumentChanges changes);

	/**
	 * Move a document to the trash, from which Basecamp deletes it after 30 days.
	 * @param documentId the document
	 */
	void trash(long documentId);

	/**
	 * Archive a document.
	 * @param documentId the document
	 */
	void archive(long documentId);

	/**
	 * Make a document active again that was archived or is in the trash.
	 * @param documentId the document
	 */
	void unarchive(long documentId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static DocumentOperations create(BasecampRestClient client) {
		return new ProjectVaults(client).documents(client);
	}

}
