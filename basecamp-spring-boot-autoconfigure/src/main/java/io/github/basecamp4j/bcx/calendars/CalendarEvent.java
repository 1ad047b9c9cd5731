package io.github.basecamp4j.bcx.calendars;

import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.people.PersonSummary;

/**
 * An event in a calendar or a project. There are three kinds: one that happens once; one
 * that recurs and says how ({@code recurring}); and one recurrence of the latter
 * ({@code recurrence}), which has no id, no addresses and no times of its making. It is
 * changed, and left out, by way of the event that it belongs to.
 *
 * @param id id of the event; absent in a recurrence
 * @param summary what it is
 * @param description more about it
 * @param createdAt when it was created; absent in a recurrence
 * @param updatedAt when it changed; absent in a recurrence
 * @param allDay whether it is on whole days
 * @param startsAt when it starts: the first day ({@code LocalDate}) of what is on whole
 * days, else a moment ({@code OffsetDateTime})
 * @param endsAt when it ends: the last day ({@code LocalDate}) of what is on whole days,
 * else a moment ({@code OffsetDateTime})
 * @param commentsCount number of its comments; only in lists, absent in some recurrences
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param creator who created it
 * @param url its API address; absent in a recurrence
 * @param appUrl its address in a browser; absent in a recurrence
 * @param recurring how it recurs; only in what recurs
 * @param recurrence which of several recurrences it is; only in a recurrence
 * @param comments all its comments; only in a single event
 * @param subscribers who is told of changes; only in a single event
 * @param remindAt when its subscribers are reminded by e-mail; documented for requests,
 * never seen in an answer
 */
public record CalendarEvent(@Nullable Long id, String summary, @Nullable String description,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, boolean allDay, Temporal startsAt,
		Temporal endsAt, @Nullable Integer commentsCount, @JsonProperty("private") boolean hiddenFromClients,
		boolean trashed, PersonSummary creator, @Nullable String url, @Nullable String appUrl,
		@Nullable Recurring recurring, @Nullable Recurrence recurrence, @Nullable List<Comment> comments,
		@Nullable List<PersonReference> subscribers, @Nullable OffsetDateTime remindAt) {
}
