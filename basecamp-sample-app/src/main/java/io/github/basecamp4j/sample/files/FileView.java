package io.github.basecamp4j.sample.files;

import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.documents.Upload;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.resources.ResourceReference;

/**
 * A file of either generation, as the pages show it.
 *
 * @param path where it is downloaded, within the account; {@code null} if it lives at
 * another service
 * @param page the page with what people say about it, within the account; {@code null} if
 * it belongs to something else
 * @param name its name
 * @param byteSize its size, {@code null} if it is not known
 * @param addedAt when it was added
 * @param creator who added it
 */
public record FileView(@Nullable String path, @Nullable String page, String name, @Nullable Long byteSize,
		OffsetDateTime addedAt, String creator) {

	/**
	 * Show an attachment of Basecamp 2.
	 * @param projectId its project
	 * @param attachment the attachment
	 * @return the file
	 */
	public static FileView of(long projectId, Attachment attachment) {
		boolean stored = attachment.url() != null;
		ResourceReference owner = attachment.attachable();
		return new FileView(stored ? "/projects/" + projectId + "/files/" + attachment.id() : null,
				(owner != null && owner.type().equals("Upload")) ? "/projects/" + projectId + "/uploads/" + owner.id()
						: null,
				attachment.name(), stored ? attachment.byteSize() : null, attachment.createdAt(),
				attachment.creator().name());
	}

	/**
	 * Show an upload of Basecamp 3, 4 and 5.
	 * @param upload the upload
	 * @return the file
	 */
	public static FileView of(Upload upload) {
		return new FileView(path(upload.parent(), upload.id()), page(upload.id()),
				(upload.filename() != null) ? upload.filename() : upload.title(), upload.byteSize(), upload.createdAt(),
				upload.creator().name());
	}

	/**
	 * Show an upload of Basecamp 3, 4 and 5 from a list of recordings.
	 * @param upload the upload
	 * @return the file, whose size such a list does not tell
	 */
	public static FileView of(RecordingSummary upload) {
		return new FileView(path(Objects.requireNonNull(upload.parent()), upload.id()), page(upload.id()),
				upload.title(), null, upload.createdAt(), upload.creator().name());
	}

	private static String page(long uploadId) {
		return "/uploads/" + uploadId;
	}

	private static String path(Parent vault, long uploadId) {
		return "/vaults/" + vault.id() + "/files/" + uploadId;
	}

}
