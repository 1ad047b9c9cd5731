package io.github.basecamp4j.bc3.timesheets;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * Time that somebody spent. Lists and single entries have the same form.
 *
 * @param id id of the entry
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Timesheet::Entry}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param parent the recording that the time was spent on, or the timesheet of the project
 * @param bucket the project it lies in
 * @param creator who created it
 * @param date the day
 * @param description what the time was spent on
 * @param hours hours as a decimal number, such as {@code 2.0}
 * @param person whose time it was
 * @param billableStatus whether it is charged, such as {@code billable}; an open set, and
 * not documented
 */
public record TimesheetEntry(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, Parent parent, Bucket bucket, Person creator, @Nullable LocalDate date,
		@Nullable String description, @Nullable String hours, @Nullable Person person,
		@Nullable String billableStatus) implements Recording {
}
