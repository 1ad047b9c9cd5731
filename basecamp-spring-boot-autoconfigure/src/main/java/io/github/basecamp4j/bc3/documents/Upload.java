package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A file. Lists and single files have the same form.
 *
 * @param id id of the upload
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Upload}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param position its place in the vault
 * @param parent the vault it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param description HTML as its author wrote it
 * @param descriptionAttachments the files in {@code description}
 * @param contentType media type
 * @param byteSize size in bytes
 * @param width width of an image in pixels
 * @param height height of an image in pixels
 * @param downloadUrl API address of the file in its latest version
 * @param filename file name
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param appDownloadUrl address of the file in a browser
 */
public record Upload(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, @Nullable Integer position, Parent parent, Bucket bucket, Person creator,
		@Nullable String description, List<RichTextAttachment> descriptionAttachments, @Nullable String contentType,
		@Nullable Long byteSize, @Nullable Integer width, @Nullable Integer height, @Nullable String downloadUrl,
		@Nullable String filename, @Nullable Integer boostsCount, @Nullable String boostsUrl,
		@Nullable String appDownloadUrl) implements Recording {
}
