package io.github.basecamp4j.bcx.comments;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.people.PersonSummary;

/**
 * A comment.
 *
 * @param id id of the comment; absent inside documents
 * @param content HTML as its author wrote it
 * @param createdAt when it was written
 * @param updatedAt when it changed
 * @param attachments its files; absent inside documents, messages and to-do lists
 * @param creator who wrote it
 * @param hiddenFromClients whether clients cannot see it ({@code private}); only filled
 * when the comment stands alone
 * @param trashed whether it is in the trash; only filled when the comment stands alone
 * @param topicUrl API address of its topic; only filled in the answer to creating it
 */
public record Comment(@Nullable Long id, String content, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		@Nullable List<Attachment> attachments, PersonSummary creator,
		@JsonProperty("private") @Nullable Boolean hiddenFromClients, @Nullable Boolean trashed,
		@Nullable String topicUrl) {
}
