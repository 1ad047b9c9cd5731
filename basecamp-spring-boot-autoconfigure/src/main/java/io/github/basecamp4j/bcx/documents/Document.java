package io.github.basecamp4j.bcx.documents;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.resources.Bucket;
import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.people.PersonSummary;

/**
 * A document. Lists fill {@code url} and {@code appUrl}; a single document fills
 * {@code content}, {@code lastUpdater}, {@code creator}, {@code comments} and
 * {@code subscribers} instead.
 *
 * @param id id of the document
 * @param title its title
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param url its API address; only in lists
 * @param appUrl its address in a browser; only in lists
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param bucket the project it lies in; only in the list over all projects
 * @param content HTML as its author wrote it; only in a single document
 * @param lastUpdater who changed it last; only in a single document
 * @param creator who created it; only in a single document
 * @param comments all its comments; only in a single document
 * @param subscribers who is told of changes; only in a single document
 */
public record Document(long id, String title, OffsetDateTime createdAt, OffsetDateTime updatedAt, @Nullable String url,
		@Nullable String appUrl, @JsonProperty("private") boolean hiddenFromClients, boolean trashed,
		@Nullable Bucket bucket, @Nullable String content, @Nullable PersonReference lastUpdater,
		@Nullable PersonSummary creator, @Nullable List<Comment> comments,
		@Nullable List<PersonReference> subscribers) {
}
