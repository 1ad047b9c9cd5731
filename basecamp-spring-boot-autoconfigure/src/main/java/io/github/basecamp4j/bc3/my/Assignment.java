package io.github.basecamp4j.bc3.my;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.BucketSummary;
import io.github.basecamp4j.bc3.recordings.ParentSummary;

/**
 * Something that the principal is to do, in a short form: a to-do, a card or a step.
 *
 * @param id id of the recording
 * @param appUrl its address in a browser
 * @param content what is to be done
 * @param startsOn when it begins
 * @param dueOn when it is due
 * @param bucket the project it lies in
 * @param completed whether it is done
 * @param type a word such as {@code todo}, not the type of the recording; an open set
 * @param assignees who is to do it, by id and name
 * @param commentsCount how many comments it has
 * @param hasDescription whether it has a description
 * @param priorityRecordingId id to change its place among what is up next; only there
 * @param parent what it lies in
 * @param children the steps of a card
 */
public record Assignment(long id, @Nullable String appUrl, @Nullable String content, @Nullable LocalDate startsOn,
		@Nullable LocalDate dueOn, @Nullable BucketSummary bucket, @Nullable Boolean completed, @Nullable String type,
		List<Person> assignees, @Nullable Integer commentsCount, @Nullable Boolean hasDescription,
		@Nullable Long priorityRecordingId, @Nullable ParentSummary parent, List<Assignment> children) {
}
