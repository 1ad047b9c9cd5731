package io.github.basecamp4j.bcx.attachments;

/**
 * A file that was uploaded and is not attached to anything yet.
 *
 * @param token what Basecamp knows the file by until then
 */
public record AttachmentToken(String token) {

	/**
	 * Give the file a name, which makes it ready to be attached.
	 * @param name name of the file, which needs an extension
	 * @return what messages, comments, to-dos and uploads are created with
	 */
	public AttachmentReference as(String name) {
		return new AttachmentReference(this.token, name);
	}

}
