package io.github.basecamp4j.bc3.cards;

import java.time.LocalDate;
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
 * A card of a card table. Lists and single cards have the same form, except where noted.
 *
 * @param id id of the card
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Kanban::Card}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param position its place in the column
 * @param content HTML as its author wrote it
 * @param description the same text as {@code content}
 * @param descriptionAttachments the files in {@code description}
 * @param dueOn when it is due
 * @param completed whether it is done
 * @param completedAt when it was done
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param completionUrl API address to complete it, which is one of a to-do
 * @param parent the column it is in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param completer who completed it
 * @param assignees who is to do it
 * @param completionSubscribers who is told when it is done
 * @param steps its steps; only a single card is sure to tell them
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param commentCount another count of its comments
 */
public record Card(long id, String status, boolean visibleToClients, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		String title, boolean inheritsStatus, String type, String url, String appUrl, @Nullable String bookmarkUrl,
		@Nullable String subscriptionUrl, @Nullable Integer position, @Nullable String content,
		@Nullable String description, List<RichTextAttachment> descriptionAttachments, @Nullable LocalDate dueOn,
		@Nullable Boolean completed, @Nullable OffsetDateTime completedAt, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, @Nullable String completionUrl, Parent parent, Bucket bucket, Person creator,
		@Nullable Person completer, List<Person> assignees, List<Person> completionSubscribers,
		@Nullable List<CardStep> steps, @Nullable Integer boostsCount, @Nullable String boostsUrl,
		@Nullable Integer commentCount) implements Recording {
}
