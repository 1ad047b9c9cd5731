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
 * A reply to an approval or a correspondence. Lists and single replies have the same
 * form.
 *
 * @param id id of the reply
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Client::Reply}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param parent the approval or the correspondence that it replies to
 * @param bucket the project it lies in
 * @param creator who created it
 * @param content HTML as its author wrote it
 * @param contentAttachments the files in {@code content}
 */
public record ClientReply(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, Parent parent, Bucket bucket, Person creator, String content,
		List<RichTextAttachment> contentAttachments) implements Recording {
}
