package io.github.basecamp4j.bcx.messages;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.people.PersonSummary;

/**
 * A message.
 *
 * @param id id of the message
 * @param subject its subject
 * @param createdAt when it was written
 * @param updatedAt when it changed
 * @param content what its author wrote
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param creator who wrote it
 * @param comments all its comments
 * @param subscribers who is told of comments
 */
public record Message(long id, String subject, OffsetDateTime createdAt, OffsetDateTime updatedAt, String content,
		@JsonProperty("private") boolean hiddenFromClients, boolean trashed, PersonSummary creator,
		List<Comment> comments, List<PersonReference> subscribers) {
}
