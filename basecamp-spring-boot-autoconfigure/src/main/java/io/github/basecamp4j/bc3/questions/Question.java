package io.github.basecamp4j.bc3.questions;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.RecurrenceSchedule;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A check-in question. Its title is what is asked.
 *
 * @param id id of the question
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Question}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param parent the questionnaire
 * @param bucket the project it lies in
 * @param creator who created it
 * @param paused whether nobody is asked for the time being
 * @param schedule when it is asked
 * @param answersCount how many answers it has
 * @param answersUrl API address of the answers
 */
public record Question(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, Parent parent, Bucket bucket, Person creator,
		@Nullable Boolean paused, @Nullable RecurrenceSchedule schedule, @Nullable Integer answersCount,
		@Nullable String answersUrl) implements Recording {
}
