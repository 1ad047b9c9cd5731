package io.github.basecamp4j.bcx.forwards;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.people.PersonSummary;
import io.github.basecamp4j.bcx.resources.Bucket;

/**
 * An e-mail that was forwarded to Basecamp. Lists fill {@code url} and {@code appUrl}; a
 * single forward fills {@code content}, {@code contentHtml}, {@code creator},
 * {@code attachments}, {@code comments} and {@code subscribers} instead.
 *
 * @param id id of the forward
 * @param subject subject of the e-mail
 * @param from who sent the e-mail, {@code null} if Basecamp does not know
 * @param createdAt when it was forwarded
 * @param updatedAt when it changed
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param url its API address; only in lists
 * @param appUrl its address in a browser; only in lists
 * @param bucket the project it lies in; absent in the lists of a project
 * @param content the e-mail as plain text; only in a single forward
 * @param contentHtml the e-mail as a whole HTML document, which anybody may have written:
 * not to be shown before it is made harmless; only in a single forward
 * @param creator who forwarded it; only in a single forward
 * @param attachments its files; only in a single forward
 * @param comments all its comments; only in a single forward
 * @param subscribers who is told of comments; only in a single forward
 */
public record Forward(long id, String subject, @Nullable String from, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, @JsonProperty("private") boolean hiddenFromClients, boolean trashed,
		@Nullable String url, @Nullable String appUrl, @Nullable Bucket bucket, @Nullable String content,
		@Nullable String contentHtml, @Nullable PersonSummary creator, @Nullable List<Attachment> attachments,
		@Nullable List<Comment> comments, @Nullable List<PersonReference> subscribers) {
}
