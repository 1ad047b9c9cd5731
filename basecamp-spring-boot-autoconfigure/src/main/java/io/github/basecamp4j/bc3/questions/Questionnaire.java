package io.github.basecamp4j.bc3.questions;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A questionnaire: the tool of a project that has its check-in questions.
 *
 * @param id id of the questionnaire
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Questionnaire}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param questionsUrl API address of its questions
 * @param questionsCount how many questions it has
 * @param name its name
 * @param bucket the project it lies in
 * @param creator who created it
 */
public record Questionnaire(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String questionsUrl, @Nullable Integer questionsCount, String name,
		Bucket bucket, Person creator) implements Recording {
}
