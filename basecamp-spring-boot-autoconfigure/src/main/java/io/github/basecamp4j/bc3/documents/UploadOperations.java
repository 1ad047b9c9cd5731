package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Files in vaults of Basecamp 3, 4 and 5. A file arrives in two steps: it is sent as an
 * attachment first, and the reference that this answers makes an upload. An upload is
 * trashed, archived and made active again as any
 * {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/uploads.md">Uploads</a>
 */
public interface UploadOperations {

	/**
	 * List the active uploads that lie directly in a vault.
	 * @param vaultId the vault
	 * @return the uploads
	 */
	Paged<Upload> list(long vaultId);

	/**
	 * Return an upload.
	 * @param uploadId the upload
	 * @return the upload
	 */
	Upload get(long uploadId);

	/**
	 * List the events that gave an upload a file. The files of earlier versions are those
	 * that are not {@linkplain UploadVersion.File#current() current}.
	 * @param uploadId the upload
	 * @return the events
	 */
	Paged<UploadVersion> listVersions(long uploadId);

	/**
	 * Create an upload.
	 * @param vaultId the vault to put it in
	 * @param attachableSgid the reference of an attachment, which serves one upload only
	 * @param fields what else it has
	 * @return the new upload
	 * @throws BasecampLimitExceededException if the account has no storage left
	 */
	Upload create(long vaultId, String attachableSgid, UploadFields fields);

	/**
	 * Change parts of what is said of an upload. Its file is changed by a
	 * {@linkplain #createVersion new version}.
	 * @param uploadId the upload
	 * @param fields what to change
	 * @return the changed upload
	 */
	Upload update(long uploadId, UploadFields fields);

	/**
	 * Give an upload another file. Its id and its addresses stay, the present file
	 * becomes an earlier version. Not in the public documentation yet.
	 * @param uploadId the upload
	 * @param attachableSgid the reference of an attachment, which serves one upload only
	 * @param fields what else changes, and who is told
	 * @return the changed upload
	 * @throws BasecampLimitExceededException if the account has no storage left
	 */
	Upload createVersion(long uploadId, String attachableSgid, UploadVersionFields fields);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static UploadOperations create(BasecampRestClient client) {
		return new RestClientUploadOperations(client);
	}

}
