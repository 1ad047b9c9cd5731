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
 * A link to a document of Google. Its {@code url} leads there, not to the API.
 *
 * @param id id of the Google document
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code GoogleDocument}
 * @param url the address that it leads to, at the other service
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
 * @param documentType its kind, such as {@code doc} or {@code sheet}
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 */
public record GoogleDocument(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, @Nullable Integer position, Parent parent, Bucket bucket, Person creator,
		@Nullable String description, List<RichTextAttachment> descriptionAttachments, String documentType,
		@Nullable Integer boostsCount, @Nullable String boostsUrl) implements Recording {
}
