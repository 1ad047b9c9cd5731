package io.github.basecamp4j.bcx.attachments;

import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Attachments of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/attachments.md">Attachments</a>
 */
public interface AttachmentOperations {

	/**
	 * Upload a file. Nobody sees it before a message, a comment, a to-do or an upload is
	 * created with it.
	 * @param file the file, of which Basecamp takes the media type, but not the name
	 * @return the token of the file, to be {@linkplain AttachmentToken#as named} when it
	 * is attached
	 */
	AttachmentToken create(Content file);

	/**
	 * Return an attachment.
	 * @param projectId the project it lies in
	 * @param attachmentId the attachment
	 * @return the attachment
	 */
	Attachment get(long projectId, long attachmentId);

	/**
	 * List the attachments of a project, newest first.
	 * @param projectId the project
	 * @return the attachments, linked files among them
	 */
	Paged<Attachment> listInProject(long projectId);

	/**
	 * List the attachments of a project.
	 * @param projectId the project
	 * @param sort the order
	 * @return the attachments, linked files among them
	 */
	Paged<Attachment> listInProject(long projectId, AttachmentSort sort);

	/**
	 * List the attachments of all projects, newest first.
	 * @return the attachments, linked files among them; nothing tells their projects
	 */
	Paged<Attachment> list();

	/**
	 * List the attachments of all projects.
	 * @param sort the order
	 * @return the attachments, linked files among them; nothing tells their projects
	 */
	Paged<Attachment> list(AttachmentSort sort);

	/**
	 * Rename an attachment.
	 * @param projectId the project it lies in
	 * @param attachmentId the attachment
	 * @param name the new name
	 * @return the renamed attachment
	 * @throws BasecampValidationException if it is a linked file, which has its name from
	 * elsewhere
	 */
	Attachment rename(long projectId, long attachmentId, String name);

	/**
	 * Move an attachment to the trash, and its upload with it if nobody commented on
	 * that.
	 * @param projectId the project it lies in
	 * @param attachmentId the attachment
	 */
	void delete(long projectId, long attachmentId);

	/**
	 * Download a file. A linked file, which lives at another service, has no address to
	 * download it from.
	 * @param url its address, the {@code url} of an attachment
	 * @param reader reads the file while it arrives
	 * @param <T> the type of what becomes of the file
	 * @return what the reader returned
	 * @see BasecampRestClient#download(String, Download.Reader)
	 */
	<T> T download(String url, Download.Reader<T> reader);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static AttachmentOperations create(BasecampRestClient client) {
		return new RestClientAttachmentOperations(client);
	}

}
