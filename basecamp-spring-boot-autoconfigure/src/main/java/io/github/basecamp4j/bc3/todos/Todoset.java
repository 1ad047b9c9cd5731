package io.github.basecamp4j.bc3.todos;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A to-do set: the tool of a project that has its to-do lists.
 *
 * @param id id of the to-do set
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Todoset}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param position its place
 * @param bucket the project it lies in
 * @param creator who created it
 * @param name its name
 * @param todolistsCount how many lists it has
 * @param todolistsUrl API address of the lists
 * @param completedRatio how much is done, such as {@code 3/7}
 * @param completed whether all is done
 * @param appTodolistsUrl address of the lists in a browser
 * @param todosCount how many to-dos it has
 * @param completedLooseTodosCount how many to-dos outside lists are done
 * @param todosUrl API address of its to-dos
 * @param appTodosUrl address of its to-dos in a browser
 * @param todolists its lists in a short form, {@code null} if the answer does not tell
 */
public record Todoset(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable Integer position, Bucket bucket, Person creator, String name,
		@Nullable Integer todolistsCount, @Nullable String todolistsUrl, @Nullable String completedRatio,
		@Nullable Boolean completed, @JsonAlias("app_todoslists_url") @Nullable String appTodolistsUrl,
		@Nullable Integer todosCount, @Nullable Integer completedLooseTodosCount, @Nullable String todosUrl,
		@Nullable String appTodosUrl, @Nullable List<TodolistSummary> todolists) implements Recording {
}
