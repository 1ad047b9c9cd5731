package io.github.basecamp4j.bc3.attachments;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.Download;
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
	public Attachment create(Content file) {
		return this.client.post("/attachments.json").query("name", file.fileName()).content(file).as(Attachment.class);
	}

	@Override
	public <T> T download(String url, Download.Reader<T> reader) {
		return this.client.download(url, reader);
	}

}
