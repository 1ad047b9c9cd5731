package io.github.basecamp4j.bc3.schedules;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A schedule: the tool of a project that has its dates.
 *
 * @param id id of the schedule
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Schedule}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param position its place
 * @param bucket the project it lies in
 * @param creator who created it
 * @param includeDueAssignments whether it shows when to-dos, cards and their steps are
 * due
 * @param entriesCount how many entries it has
 * @param entriesUrl API address of its entries
 */
public record Schedule(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable Integer position, Bucket bucket, Person creator,
		@Nullable Boolean includeDueAssignments, @Nullable Integer entriesCount,
		@Nullable String entriesUrl) implements Recording {
}
