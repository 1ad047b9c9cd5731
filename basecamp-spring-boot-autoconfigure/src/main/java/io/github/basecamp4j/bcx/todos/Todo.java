package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.people.PersonSummary;

/**
 * A to-do. Lists of to-dos fill {@code todolist}; a single one fills {@code attachments},
 * {@code comments} and {@code subscribers} instead. Inside a to-do list,
 * {@code todolistId}, {@code dueOn}, {@code hiddenFromClients}, {@code trashed},
 * {@code creator} and {@code completed} are absent.
 *
 * @param id id of the to-do
 * @param content what is to be done
 * @param dueAt the day on which it is due, {@code null} if on none. Basecamp speaks of a
 * timestamp, but shows a date; should it send a timestamp, this is its day, in the offset
 * that it has.
 * @param commentsCount number of its comments
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param url its API address
 * @param appUrl its address in a browser
 * @param position its position in the list, from 1
 * @param assignee who has to do it, {@code null} for nobody; absent in the to-do lists of
 * a person
 * @param completedAt when it was completed, {@code null} as long as it is not
 * @param completer who completed it; only inside a single to-do list
 * @param todolistId its to-do list
 * @param dueOn a day that Basecamp documents only as {@code null}: {@code dueAt} is the
 * one to go by
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param creator who created it
 * @param completed whether it is completed; inside a single to-do list, the part that it
 * is in tells
 * @param todolist its to-do list, without {@code updatedAt}; only in lists of to-dos
 * @param attachments its files; only in a single to-do
 * @param subscribers who is told of comments; only in a single to-do
 * @param comments all its comments; only in a single to-do, and not documented there
 */
public record Todo(long id, String content, @JsonDeserialize(using = TodoValues.Day.class) @Nullable LocalDate dueAt,
		int commentsCount, OffsetDateTime createdAt, OffsetDateTime updatedAt, String url, String appUrl, int position,
		@JsonDeserialize(using = TodoValues.Somebody.class) @Nullable Assignee assignee,
		@JsonDeserialize(using = TodoValues.Moment.class) @Nullable OffsetDateTime completedAt,
		@Nullable PersonReference completer, @Nullable Long todolistId,
		@JsonDeserialize(using = TodoValues.Day.class) @Nullable LocalDate dueOn,
		@JsonProperty("private") @Nullable Boolean hiddenFromClients, @Nullable Boolean trashed,
		@Nullable PersonSummary creator, @Nullable Boolean completed, @Nullable Todolist todolist,
		@Nullable List<Attachment> attachments, @Nullable List<PersonReference> subscribers,
		@Nullable List<Comment> comments) {
}
