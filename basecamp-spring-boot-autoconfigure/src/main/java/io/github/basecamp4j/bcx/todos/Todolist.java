package io.github.basecamp4j.bcx.todos;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.people.PersonSummary;
import io.github.basecamp4j.bcx.resources.Bucket;

/**
 * A to-do list. Lists of them fill {@code url} and {@code appUrl}; a single one fills
 * {@code todos}, {@code comments} and {@code subscribers} instead.
 *
 * @param id id of the to-do list
 * @param name its name
 * @param description its description, {@code null} if it has none
 * @param createdAt when it was created
 * @param updatedAt when it changed; absent inside a to-do
 * @param url its API address; absent in a single to-do list
 * @param appUrl its address in a browser; absent in a single to-do list
 * @param completed whether nothing is left to do
 * @param position its position in the project, from 1
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param completedCount number of its completed to-dos
 * @param remainingCount number of its remaining to-dos
 * @param creator who created it
 * @param bucket the project it lies in; only in the lists over all projects and in that
 * of a person
 * @param assignedTodos what the person has to do, without {@code assignee}; only in the
 * list of a person
 * @param todos its to-dos; only in a single to-do list, unless it is asked for without
 * @param comments all its comments; only in a single to-do list
 * @param subscribers who is told of comments; only in a single to-do list
 */
public record Todolist(long id, String name, @Nullable String description, OffsetDateTime createdAt,
		@Nullable OffsetDateTime updatedAt, @Nullable String url, @Nullable String appUrl, boolean completed,
		int position, @JsonProperty("private") boolean hiddenFromClients, boolean trashed, int completedCount,
		int remainingCount, PersonSummary creator, @Nullable Bucket bucket, @Nullable List<Todo> assignedTodos,
		@Nullable TodolistTodos todos, @Nullable List<Comment> comments, @Nullable List<PersonReference> subscribers) {
}
