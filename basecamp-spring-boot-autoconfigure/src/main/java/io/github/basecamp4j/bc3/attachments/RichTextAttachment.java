package io.github.basecamp4j.bc3.attachments;

import org.jspecify.annotations.Nullable;

/**
 * A file inside a rich text.
 *
 * @param id id of the attachment
 * @param sgid the reference that stands in the text's HTML
 * @param filename file name
 * @param contentType media type
 * @param byteSize size in bytes
 * @param downloadUrl address of the file
 * @param previewable whether Basecamp can show a preview
 * @param previewUrl address of a preview, {@code null} if there is none
 * @param thumbnailUrl address of a small preview, {@code null} if there is none
 * @param width width of an image in pixels
 * @param height height of an image in pixels
 */
public record RichTextAttachment(long id, String sgid, String filename, String contentType, long byteSize,
		String downloadUrl, boolean previewable, @Nullable String previewUrl, @Nullable String thumbnailUrl,
		@Nullable Integer width, @Nullable Integer height) {
}
