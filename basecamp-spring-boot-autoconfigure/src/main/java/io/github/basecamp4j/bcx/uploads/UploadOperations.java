package io.github.basecamp4j.bcx.uploads;

import io.github.basecamp4j.bcx.attachments.AttachmentReference;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Uploads of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/uploads.md">Uploads</a>
 */
public interface UploadOperations {

	/**
	 * Put a file that was uploaded into a project. Uploads are listed as attachments.
	 * @param projectId the project to put it in
	 * @param attachment the file
	 * @param fields what else the upload has
	 * @return the new upload
	 */
	Upload create(long projectId, AttachmentReference attachment, UploadFields fields);

	/**
	 * Return an upload with all its comments and subscribers.
	 * @param projectId the project it lies in
	 * @param uploadId the upload
	 * @return the upload
	 */
	Upload get(long projectId, long uploadId);

	/**
	 * Move an upload to the trash.
	 * @param projectId the project it lies in
	 * @param uploadId the upload
	 */
	void delete(long projectId, long uploadId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static UploadOperations create(BasecampRestClient client) {
		return new RestClientUploadOperations(client);
	}

}
