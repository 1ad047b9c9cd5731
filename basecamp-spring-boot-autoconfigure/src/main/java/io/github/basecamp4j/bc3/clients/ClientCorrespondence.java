package io.github.basecamp4j.bc3.clients;

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
 * A conversation with a client. Lists and single correspondences have the same form.
 *
 * @param id id of the correspondence
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Client::Correspondence}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param parent the project's place for clients
 * @param bucket the project it lies in
 * @param creator who created it
 * @param content HTML as its author wrote it
 * @param contentAttachments the files in {@code content}
 * @param subject its subject
 * @param repliesCount how many replies it has
 * @param repliesUrl API address of its replies
 */
public record ClientCorrespondence(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, Parent parent, Bucket bucket, Person creator,
		@Nullable String content, List<RichTextAttachment> contentAttachments, String subject,
		@Nullable Integer repliesCount, @Nullable String repliesUrl) implements Recording {
}
