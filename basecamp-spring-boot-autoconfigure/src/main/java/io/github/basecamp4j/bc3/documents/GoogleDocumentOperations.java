package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Links to documents of Google, in vaults of Basecamp 3, 4 and 5. Not in the public
 * documentation yet. Vaults do not list them. A link is trashed, archived and made active
 * again as any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations
 * recording}.
 */
public interface GoogleDocumentOperations {

	/**
	 * Return a link to a Google document.
	 * @param googleDocumentId the link
	 * @return the link
	 */
	GoogleDocument get(long googleDocumentId);

	/**
	 * Create a link to a Google document and publish it, unless it is to be a
	 * {@linkplain GoogleDocumentFields#asDraft() draft}.
	 * @param projectId the project that the vault belongs to
	 * @param vaultId the vault to put it in
	 * @param url the address at the other service
	 * @param documentType its kind
	 * @param fields what else it has
	 * @return the new link
	 */
	GoogleDocument create(long projectId, long vaultId, String url, GoogleDocumentType documentType,
			GoogleDocumentFields fields);

	/**
	 * Replace all that is said of a Google document; a description that is left out is
	 * cleared, a title that is left out becomes {@code Untitled}. The last writer wins.
	 * @param googleDocumentId the link
	 * @param content what takes the place of all that is said now
	 * @return the changed link
	 */
	GoogleDocument replace(long googleDocumentId, GoogleDocumentContent content);

	/**
	 * Change parts of what is said of a Google document. Reads it, puts the fields over
	 * what it finds and writes the whole, so that a part which is not set keeps what
	 * others wrote. A write of somebody else in the moment between reading and writing is
	 * lost.
	 * @param googleDocumentId the link
	 * @param fields what to change
	 * @return the changed link
	 * @throws BasecampStaleUpdateException if the fields
	 * {@linkplain GoogleDocumentFields#ifUnchangedSince ask to fail} when somebody else
	 * changed it, and somebody did
	 */
	GoogleDocument update(long googleDocumentId, GoogleDocumentFields fields);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static GoogleDocumentOperations create(BasecampRestClient client) {
		return new RestClientGoogleDocumentOperations(client);
	}

}
