package io.github.basecamp4j.bcx.uploads;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.people.PersonReference;

/**
 * A file of its own, with what is said about it.
 *
 * @param id id of the upload, not of the attachment in it
 * @param createdAt when it was uploaded
 * @param updatedAt when it changed
 * @param content what its author says about the file
 * @param trashed whether it is in the trash
 * @param attachments the file
 * @param comments all its comments
 * @param subscribers who is told of comments
 * @param hiddenFromClients whether clients cannot see it ({@code private}), {@code null}
 * if Basecamp does not tell
 */
public record Upload(long id, OffsetDateTime createdAt, OffsetDateTime updatedAt, @Nullable String content,
		boolean trashed, List<Attachment> attachments, List<Comment> comments, List<PersonReference> subscribers,
		@JsonProperty("private") @Nullable Boolean hiddenFromClients) {
}
