package io.github.basecamp4j.bcx.tags;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TagOperations} over HTTP.
 */
final class RestClientTagOperations implements TagOperations {

	private final BasecampRestClient client;

	RestClientTagOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public void add(long projectId, long attachmentId, String tagName) {
		this.client.post("/projects/{projectId}/attachments/{attachmentId}/tags.json", projectId, attachmentId)
			.field("name", tagName)
			.send();
	}

	@Override
	public Paged<Attachment> listAttachmentsInProject(long projectId, String tagName) {
		return this.client.get("/projects/{projectId}/tags/{tagName}/attachments.json", projectId, tagName)
			.asPages(Attachment.class);
	}

	@Override
	public Paged<Attachment> listAttachments(String tagName) {
		return this.client.get("/tags/{tagName}/attachments.json", tagName).asPages(Attachment.class);
	}

	@Override
	public void remove(long projectId, long attachmentId, String tagName) {
		this.client
			.delete("/projects/{projectId}/attachments/{attachmentId}/tags/{tagName}.json", projectId, attachmentId,
					tagName)
			.send();
	}

	@Override
	public void renameInProject(long projectId, long attachmentId, String tagName, String name) {
		this.client
			.put("/projects/{projectId}/attachments/{attachmentId}/tags/{tagName}.json", projectId, attachmentId,
					tagName)
			.field("name", name)
			.send();
	}

	@Override
	public void rename(String tagName, String name) {
		this.client.put("/tags/{tagName}.json", tagName).field("name", name).send();
	}

	@Override
	public void deleteInProject(long projectId, String tagName) {
		this.client.delete("/projects/{projectId}/tags/{tagName}.json", projectId, tagName).send();
	}

	@Override
	public void delete(String tagName) {
		this.client.delete("/tags/{tagName}.json", tagName).send();
	}

}
