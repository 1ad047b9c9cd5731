package io.github.basecamp4j.bc3.todos;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.cards.CardStep;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A to-do.
 *
 * @param id id of the to-do
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Todo}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param position its place, {@code null} when it is done
 * @param parent the list, the group or the to-do set it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param description HTML
 * @param completed whether it is done
 * @param content what is to be done, plain text
 * @param descriptionAttachments the files in {@code description}
 * @param startsOn when it begins
 * @param dueOn when it is due
 * @param assignees who is to do it
 * @param completionSubscribers who is told when it is done
 * @param completionUrl API address to complete it
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param steps its steps, which not every account has
 * @param completion who did it; only when it is done
 */
public record Todo(long id, String status, boolean visibleToClients, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		String title, boolean inheritsStatus, String type, String url, String appUrl, @Nullable String bookmarkUrl,
		@Nullable String subscriptionUrl, @Nullable Integer commentsCount, @Nullable String commentsUrl,
		@Nullable Integer position, Parent parent, Bucket bucket, Person creator, @Nullable String description,
		@Nullable Boolean completed, String content, List<RichTextAttachment> descriptionAttachments,
		@Nullable LocalDate startsOn, @Nullable LocalDate dueOn, List<Person> assignees,
		List<Person> completionSubscribers, @Nullable String completionUrl, @Nullable Integer boostsCount,
		@Nullable String boostsUrl, List<CardStep> steps, @Nullable Completion completion) implements Recording {

	/**
	 * The completion of a to-do.
	 *
	 * @param createdAt when it was done
	 * @param creator who did it
	 */
	public record Completion(@Nullable OffsetDateTime createdAt, @Nullable Person creator) {
	}

}
