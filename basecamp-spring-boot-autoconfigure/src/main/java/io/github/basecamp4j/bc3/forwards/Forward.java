package io.github.basecamp4j.bc3.forwards;

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
 * An e-mail that was forwarded to a project. Lists and single forwards have the same
 * form.
 *
 * @param id id of the forward
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Inbox::Forward}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param parent the inbox it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param content HTML of the e-mail
 * @param contentAttachments the files in {@code content}
 * @param subject its subject
 * @param from who sent the e-mail, {@code null} if that is not known
 * @param repliesCount how many replies it has
 * @param repliesUrl API address of its replies
 */
public record Forward(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, Parent parent, Bucket bucket, Person creator,
		@Nullable String content, List<RichTextAttachment> contentAttachments, String subject, @Nullable String from,
		@Nullable Integer repliesCount, @Nullable String repliesUrl) implements Recording {
}
