package io.github.basecamp4j.bc3.attachments;

import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded and waits to be put into a text or an upload.
 *
 * @param attachableSgid the reference to put into a text's HTML, an upload or a new
 * version of one
 * @param id id of the attachment
 * @param sgid the same reference
 * @param statusUrl address that tells how far Basecamp is with the file
 * @param caption caption, {@code null} if it has none
 * @param byteSize size in bytes
 * @param contentType media type
 * @param width width of an image in pixels
 * @param height height of an image in pixels
 * @param key Basecamp's own key of the file
 * @param filename file name
 * @param downloadUrl address of the file
 * @param previewable whether Basecamp can show a preview
 * @param previewUrl address of a preview
 * @param thumbnailUrl address of a small preview
 */
public record Attachment(String attachableSgid, @Nullable Long id, @Nullable String sgid, @Nullable String statusUrl,
		@Nullable String caption, @Nullable Long byteSize, @Nullable String contentType, @Nullable Integer width,
		@Nullable Integer height, @Nullable String key, @Nullable String filename, @Nullable String downloadUrl,
		@Nullable Boolean previewable, @Nullable String previewUrl, @Nullable String thumbnailUrl) {
}
