package io.github.basecamp4j.bcx.attachments;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link AttachmentOperations} over HTTP.
 */
final class RestClientAttachmentOperations implements AttachmentOperations {

	private final BasecampRestClient client;

	RestClientAttachmentOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public AttachmentToken create(Content file) {
		return this.client.post("/attachments.json").content(file).as(AttachmentToken.class);
	}

	@Override
	public Attachment get(long projectId, long attachmentId) {
		return this.client.get("/projects/{projectId}/attachments/{attachmentId}.json", projectId, attachmentId)
			.as(Attachment.class);
	}

	@Override
	public Paged<Attachment> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/attachments.json", projectId).asPages(Attachment.class);
	}

	@Override
	public Paged<Attachment> listInProject(long projectId, AttachmentSort sort) {
		return this.client.get("/projects/{projectId}/attachments.json", projectId)
			.query("sort", sort)
			.asPages(Attachment.class);
	}

	@Override
	public Paged<Attachment> list() {
		return this.client.get("/attachments.json").asPages(Attachment.class);
	}

	@Override
	public Paged<Attachment> list(AttachmentSort sort) {
		return this.client.get("/attachments.json").query("sort", sort).asPages(Attachment.class);
	}

	@Override
	public Attachment rename(long projectId, long attachmentId, String name) {
		return this.client.put("/projects/{projectId}/attachments/{attachmentId}.json", projectId, attachmentId)
			.field("name", name)
			.as(Attachment.class);
	}

	@Override
	public void delete(long projectId, long attachmentId) {
		this.client.delete("/projects/{projectId}/attachments/{attachmentId}.json", projectId, attachmentId).send();
	}

	@Override
	public <T> T download(String url, Download.Reader<T> reader) {
		return this.client.download(url, reader);
	}

}
