package io.github.basecamp4j.bc3.cards;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A step of a card or of a to-do.
 *
 * @param id id of the step
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Kanban::Step}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param position its place
 * @param dueOn when it is due
 * @param completed whether it is done
 * @param completedAt when it was done
 * @param parent the card or the to-do it belongs to
 * @param bucket the project it lies in
 * @param creator who created it
 * @param completer who completed it
 * @param assignees who is to do it
 * @param completionUrl API path, without a host, to complete it
 */
public record CardStep(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable Integer position, @Nullable LocalDate dueOn,
		@Nullable Boolean completed, @Nullable OffsetDateTime completedAt, Parent parent, Bucket bucket, Person creator,
		@Nullable Person completer, List<Person> assignees, @Nullable String completionUrl) implements Recording {
}
