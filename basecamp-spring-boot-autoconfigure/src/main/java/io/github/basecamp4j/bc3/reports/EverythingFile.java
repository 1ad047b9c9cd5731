package io.github.basecamp4j.bc3.reports;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A file of any kind: an upload, a document or an attachment of a text. Which of its
 * parts are there depends on the kind; the operations of uploads and documents return
 * these with all their parts.
 *
 * @param id id of the recording or of the attachment
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Upload}, {@code Document} or {@code Attachment}; an open set
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param position its place
 * @param parent what it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param attachableSgid the reference that stands in HTML; attachments only
 * @param contentType media type
 * @param byteSize size in bytes
 * @param filename file name
 * @param downloadUrl address of the file
 * @param appDownloadUrl address of the file in a browser
 * @param width width of an image in pixels
 * @param height height of an image in pixels
 * @param description HTML of an upload
 * @param descriptionAttachments the files in {@code description}
 * @param content HTML of a document
 * @param contentAttachments the files in {@code content}
 */
public record EverythingFile(@Nullable Long id, @Nullable String status, @Nullable Boolean visibleToClients,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, @Nullable String title,
		@Nullable Boolean inheritsStatus, @Nullable String type, @Nullable String url, @Nullable String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, @Nullable Integer boostsCount, @Nullable String boostsUrl,
		@Nullable Integer position, @Nullable Parent parent, @Nullable Bucket bucket, @Nullable Person creator,
		@Nullable String attachableSgid, @Nullable String contentType, @Nullable Long byteSize,
		@Nullable String filename, @Nullable String downloadUrl, @Nullable String appDownloadUrl,
		@Nullable Integer width, @Nullable Integer height, @Nullable String description,
		List<RichTextAttachment> descriptionAttachments, @Nullable String content,
		List<RichTextAttachment> contentAttachments) {
}
