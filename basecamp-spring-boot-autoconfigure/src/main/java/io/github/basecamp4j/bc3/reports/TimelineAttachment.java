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
 * A file of an event: an upload, or an attachment of a text. Which of its parts are there
 * depends on that.
 *
 * @param id id of the recording or of the attachment
 * @param contentType media type
 * @param byteSize size in bytes
 * @param filename file name
 * @param downloadUrl address of the file
 * @param width width of an image in pixels
 * @param height height of an image in pixels
 * @param type its type; an open set
 * @param title its title
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param inheritsStatus whether it takes its status from where it lies
 * @param createdAt when it was created
 * @param updatedAt when it changed
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
 * @param description HTML
 * @param descriptionAttachments the files in {@code description}
 * @param appDownloadUrl address of the file in a browser
 * @param visibleToClients whether clients can see it
 * @param attachableSgid the reference to put it into HTML
 * @param sgid the reference that stands in HTML
 * @param statusUrl API address of its state
 * @param caption text below it
 * @param key name under which it is stored
 * @param previewable whether Basecamp can show a preview
 * @param previewUrl address of a preview
 * @param thumbnailUrl address of a small preview
 */
public record TimelineAttachment(@Nullable Long id, @Nullable String contentType, @Nullable Long byteSize,
		@Nullable String filename, @Nullable String downloadUrl, @Nullable Integer width, @Nullable Integer height,
		@Nullable String type, @Nullable String title, @Nullable String status, @Nullable Boolean inheritsStatus,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, @Nullable String url,
		@Nullable String appUrl, @Nullable String bookmarkUrl, @Nullable String subscriptionUrl,
		@Nullable Integer commentsCount, @Nullable String commentsUrl, @Nullable Integer boostsCount,
		@Nullable String boostsUrl, @Nullable Integer position, @Nullable Parent parent, @Nullable Bucket bucket,
		@Nullable Person creator, @Nullable String description, List<RichTextAttachment> descriptionAttachments,
		@Nullable String appDownloadUrl, @Nullable Boolean visibleToClients, @Nullable String attachableSgid,
		@Nullable String sgid, @Nullable String statusUrl, @Nullable String caption, @Nullable String key,
		@Nullable Boolean previewable, @Nullable String previewUrl, @Nullable String thumbnailUrl) {
}
