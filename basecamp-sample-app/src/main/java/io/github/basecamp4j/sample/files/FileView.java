package io.github.basecamp4j.sample.files;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.documents.Upload;
import io.github.basecamp4j.bcx.attachments.Attachment;

/**
 * A file of either generation, as the pages show it.
 *
 * @param path what follows the address of the project or folder to download it,
 * {@code null} if it lives at another service
 * @param name its name
 * @param byteSize its size, {@code null} if it is not known
 * @param addedAt when it was added
 * @param creator who added it
 */
public record FileView(@Nullable String path, String name, @Nullable Long byteSize, OffsetDateTime addedAt,
		String creator) {

	/**
	 * Show an attachment of Basecamp 2.
	 * @param attachment the attachment
	 * @return the file
	 */
	public static FileView of(Attachment attachment) {
		boolean stored = attachment.url() != null;
		return new FileView(stored ? "/files/" + attachment.id() : null, attachment.name(),
				stored ? attachment.byteSize() : null, attachment.createdAt(), attachment.creator().name());
	}

	/**
	 * Show an upload of Basecamp 3, 4 and 5.
	 * @param upload the upload
	 * @return the file
	 */
	public static FileView of(Upload upload) {
		return new FileView("/files/" + upload.id(), (upload.filename() != null) ? upload.filename() : upload.title(),
				upload.byteSize(), upload.createdAt(), upload.creator().name());
	}

}
