package io.github.basecamp4j.bc3.todos;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A to-do list, or a group of to-dos inside a list, which has the same form and the same
 * type. A group has a {@code groupPositionUrl}, a list a {@code groupsUrl}.
 *
 * @param id id of the to-do list
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Todolist}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param bubbleUpUrl API address to let it bubble up
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param position its place
 * @param parent the to-do set, or the list that a group belongs to
 * @param bucket the project it lies in
 * @param creator who created it
 * @param description HTML, empty if there is none
 * @param descriptionAttachments the files in {@code description}
 * @param completed whether all is done
 * @param completedRatio how much is done, such as {@code 3/7}
 * @param name its name
 * @param todosUrl API address of its to-dos
 * @param groupsUrl API address of its groups; lists only
 * @param groupPositionUrl API address of its place among the groups; groups only
 * @param appTodosUrl address of its to-dos in a browser
 * @param color its colour, such as {@code red}; an open set
 * @param commentsAppUrl address of its comments in a browser
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 */
public record Todolist(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable String bubbleUpUrl,
		@Nullable Integer commentsCount, @Nullable String commentsUrl, @Nullable Integer position, Parent parent,
		Bucket bucket, Person creator, String description, List<RichTextAttachment> descriptionAttachments,
		@Nullable Boolean completed, @Nullable String completedRatio, String name, @Nullable String todosUrl,
		@Nullable String groupsUrl, @Nullable String groupPositionUrl, @Nullable String appTodosUrl,
		@Nullable String color, String commentsAppUrl, @Nullable Integer boostsCount,
		@Nullable String boostsUrl) implements Recording {
}
