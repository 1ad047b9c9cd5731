package io.github.basecamp4j.bc3.reports;

import java.time.temporal.Temporal;
import java.util.List;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.BucketSummary;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * An entry of a schedule in a short form.
 *
 * @param id id of the entry
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param url its API address
 * @param appUrl its address in a browser
 * @param type {@code ScheduleEntry}, which is not the type of the recording
 * @param summary what it is
 * @param allDay whether it takes whole days
 * @param recurring whether it recurs
 * @param startsAt when it begins: a {@code LocalDate} if it takes whole days, otherwise
 * an {@code OffsetDateTime}
 * @param endsAt when it ends, in the same way; a last day is included
 * @param creator who created it, by id and name
 * @param participants who takes part, by id and name
 * @param bucket the project it lies in
 * @param commentsCount how many comments it has
 */
public record UpcomingScheduleEntry(long id, String status, boolean visibleToClients, String url, String appUrl,
		String type, String summary, boolean allDay, boolean recurring, Temporal startsAt, Temporal endsAt,
		Person creator, List<Person> participants, BucketSummary bucket, int commentsCount) {
}
