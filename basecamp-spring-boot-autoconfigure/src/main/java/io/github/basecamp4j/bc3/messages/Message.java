package io.github.basecamp4j.bc3.messages;

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
 * A message. Lists and single messages have the same form.
 *
 * @param id id of the message
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Message}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param parent the message board it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param subject what it is about
 * @param content HTML as its author wrote it
 * @param contentAttachments the files in {@code content}
 * @param category its type, {@code null} if it has none
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 */
public record Message(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, Parent parent, Bucket bucket, Person creator, String subject, String content,
		List<RichTextAttachment> contentAttachments, @Nullable MessageType category, @Nullable Integer boostsCount,
		@Nullable String boostsUrl) implements Recording {
}
