package io.github.basecamp4j.bcx.tags;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Tags of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/tags.md">Tags</a>
 */
public interface TagOperations {

	/**
	 * Tag an attachment.
	 * @param projectId the project it lies in
	 * @param attachmentId the attachment
	 * @param tagName name of the tag
	 */
	void add(long projectId, long attachmentId, String tagName);

	/**
	 * List the attachments of a project that have a tag.
	 * @param projectId the project
	 * @param tagName name of the tag
	 * @return the attachments
	 */
	Paged<Attachment> listAttachmentsInProject(long projectId, String tagName);

	/**
	 * List the attachments of all projects and calendars that have a tag.
	 * @param tagName name of the tag
	 * @return the attachments
	 */
	Paged<Attachment> listAttachments(String tagName);

	/**
	 * Take a tag off an attachment.
	 * @param projectId the project it lies in
	 * @param attachmentId the attachment
	 * @param tagName name of the tag
	 */
	void remove(long projectId, long attachmentId, String tagName);

	/**
	 * Rename a tag in a project: on all its attachments, says Basecamp, although its path
	 * names one.
	 * @param projectId the project
	 * @param attachmentId an attachment that has the tag
	 * @param tagName name of the tag
	 * @param name the new name
	 */
	void renameInProject(long projectId, long attachmentId, String tagName, String name);

	/**
	 * Rename a tag in all projects and calendars that the principal can see.
	 * @param tagName name of the tag
	 * @param name the new name
	 */
	void rename(String tagName, String name);

	/**
	 * Take a tag off all attachments of a project.
	 * @param projectId the project
	 * @param tagName name of the tag
	 */
	void deleteInProject(long projectId, String tagName);

	/**
	 * Take a tag off all attachments of all projects and calendars that the principal can
	 * see.
	 * @param tagName name of the tag
	 */
	void delete(String tagName);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TagOperations create(BasecampRestClient client) {
		return new RestClientTagOperations(client);
	}

}
