package io.github.basecamp4j.bcx.attachments;

/**
 * An uploaded file as it is attached to something.
 *
 * @param token what Basecamp knows the file by, from {@link AttachmentOperations#create}
 * @param name name of the file, which needs an extension
 */
public record AttachmentReference(String token, String name) {
}
