package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Links to files at other services, in vaults of Basecamp 3, 4 and 5. Not in the public
 * documentation yet. Vaults do not list them. A link is trashed, archived and made active
 * again as any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations
 * recording}.
 */
public interface CloudFileOperations {

	/**
	 * Return a link to a cloud file.
	 * @param cloudFileId the link
	 * @return the link
	 */
	CloudFile get(long cloudFileId);

	/**
	 * Create a link to a cloud file. Without a title it is called {@code Untitled}.
	 * @param projectId the project that the vault belongs to
	 * @param vaultId the vault to put it in
	 * @param url the address at the other service
	 * @param service code of the service, such as {@code dropbox} or
	 * {@link CloudFileService#OTHER}
	 * @param fields what else it has
	 * @return the new link
	 */
	CloudFile create(long projectId, long vaultId, String url, String service, CloudFileFields fields);

	/**
	 * Replace all that is said of a cloud file; a description that is left out is
	 * cleared, a title that is left out becomes {@code Untitled}. A draft is published.
	 * The last writer wins.
	 * @param cloudFileId the link
	 * @param content what takes the place of all that is said now
	 * @return the changed link
	 */
	CloudFile replace(long cloudFileId, CloudFileContent content);

	/**
	 * Change parts of what is said of a cloud file. Reads it, puts the fields over what
	 * it finds and writes the whole, so that a part which is not set keeps what others
	 * wrote. A write of somebody else in the moment between reading and writing is lost.
	 * A draft is published.
	 * @param cloudFileId the link
	 * @param fields what to change
	 * @return the changed link
	 * @throws BasecampStaleUpdateException if the fields
	 * {@linkplain CloudFileFields#ifUnchangedSince ask to fail} when somebody else
	 * changed it, and somebody did
	 */
	CloudFile update(long cloudFileId, CloudFileFields fields);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CloudFileOperations create(BasecampRestClient client) {
		return new RestClientCloudFileOperations(client);
	}

}
