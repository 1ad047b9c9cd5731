package io.github.basecamp4j.bc3.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.BucketSummary;
import io.github.basecamp4j.bc3.recordings.ParentSummary;
import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A to-do, a card or a step in a short form.
 *
 * @param id id of the recording
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param url its API address
 * @param appUrl its address in a browser
 * @param startsOn when it begins
 * @param dueOn when it is due
 * @param type a word such as {@code todo} or {@code card}, not the type of the recording;
 * an open set
 * @param content what is to be done
 * @param assignees who is to do it, by id and name
 * @param bucket the project it lies in
 * @param parent what it lies in
 * @param completionUrl API address to complete it, of cards and steps perhaps a path
 * without a host
 * @param completed whether it is done
 * @param repeating whether it repeats
 * @param completion who did it, by id and name; only to-dos that are done
 * @param commentsCount how many comments it has
 */
public record UpcomingAssignable(long id, String status, boolean visibleToClients, String url, String appUrl,
		@Nullable LocalDate startsOn, @Nullable LocalDate dueOn, String type, String content, List<Person> assignees,
		BucketSummary bucket, ParentSummary parent, String completionUrl, boolean completed, boolean repeating,
		Todo.@Nullable Completion completion, int commentsCount) {
}
