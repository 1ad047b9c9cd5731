package io.github.basecamp4j.bc3.clients;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * An answer to a {@linkplain ClientApproval question whether something is approved}. It
 * has no API address.
 *
 * @param id id of the answer
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Client::Approval::Response}
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param parent the approval that it answers
 * @param bucket the project it lies in
 * @param creator who answered
 * @param content HTML as its author wrote it
 * @param approved whether it approves
 */
public record ClientApprovalResponse(long id, @Nullable String status, @Nullable Boolean visibleToClients,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, @Nullable String title,
		@Nullable Boolean inheritsStatus, @Nullable String type, @Nullable String appUrl, @Nullable String bookmarkUrl,
		@Nullable Parent parent, @Nullable Bucket bucket, @Nullable Person creator, @Nullable String content,
		@Nullable Boolean approved) {
}
