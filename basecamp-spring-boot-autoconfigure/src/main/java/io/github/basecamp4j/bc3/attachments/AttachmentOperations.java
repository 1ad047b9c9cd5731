package io.github.basecamp4j.bc3.attachments;

import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Files of Basecamp 3, 4 and 5. A file is uploaded first, and put into a text or an
 * upload by its reference then.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/attachments.md">Attachments</a>
 */
public interface AttachmentOperations {

	/**
	 * Upload a file. It serves one text or one upload.
	 * @param file the file
	 * @return the reference to the file
	 * @throws BasecampLimitExceededException if the account has no room for it
	 */
	Attachment create(Content file);

	/**
	 * Download a file.
	 * @param url its address: the {@code downloadUrl} of an attachment or an upload, say
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
