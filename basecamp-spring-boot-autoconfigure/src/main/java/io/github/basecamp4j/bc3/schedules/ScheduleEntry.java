package io.github.basecamp4j.bc3.schedules;

import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.RecurrenceSchedule;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * An entry of a schedule, or one occurrence of an entry that recurs.
 *
 * @param id id of the entry
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Schedule::Entry}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param parent the schedule it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param summary what it is
 * @param description HTML as its author wrote it
 * @param descriptionAttachments the files in {@code description}
 * @param allDay whether it takes whole days
 * @param startsAt when it begins: a {@code LocalDate} if it takes whole days, otherwise
 * an {@code OffsetDateTime}
 * @param endsAt when it ends, in the same way; a last day is included
 * @param participants who takes part
 * @param joinUrl address to join a meeting at
 * @param highlighted whether it stands out
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param recurrenceSchedule when it recurs, {@code null} if it does not
 */
public record ScheduleEntry(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, Parent parent, Bucket bucket, Person creator, String summary,
		@Nullable String description, List<RichTextAttachment> descriptionAttachments, boolean allDay,
		Temporal startsAt, Temporal endsAt, List<Person> participants, @Nullable String joinUrl,
		@Nullable Boolean highlighted, @Nullable Integer boostsCount, @Nullable String boostsUrl,
		@Nullable RecurrenceSchedule recurrenceSchedule) implements Recording {
}
