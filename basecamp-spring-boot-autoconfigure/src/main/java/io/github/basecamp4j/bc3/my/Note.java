package io.github.basecamp4j.bc3.my;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;

/**
 * The notebook of the principal.
 *
 * @param id id of the note, {@code null} before anything was written
 * @param type {@code Notebook::Note}
 * @param createdAt when it was created, {@code null} before anything was written
 * @param updatedAt when it changed, {@code null} before anything was written
 * @param content HTML
 * @param contentAttachments the files in {@code content}
 * @param url its API address
 * @param appUrl its address in a browser
 */
public record Note(@Nullable Long id, String type, @Nullable OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt, String content, List<RichTextAttachment> contentAttachments, String url,
		String appUrl) {
}
