package io.github.basecamp4j.bc3.reports;

import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;

/**
 * Something that happened in a project.
 *
 * @param id id of the event
 * @param createdAt when it happened
 * @param kind what happened, such as {@code todo_created}; an open set
 * @param parentRecordingId what the recording lies in
 * @param url API address of the recording; absent where who can see a project changed
 * @param appUrl its address in a browser
 * @param creator who did it
 * @param action what happened, in a sentence
 * @param target what it happened to
 * @param title what happened and where, in a sentence
 * @param summaryExcerpt the beginning of the text
 * @param avatarsSample addresses of pictures of people; only where lines of a campfire
 * are summed up
 * @param bucket the project
 * @param data when an entry of a schedule takes place; only where that was set
 * @param attachments the files
 */
public record TimelineEvent(long id, OffsetDateTime createdAt, String kind, @Nullable Long parentRecordingId,
		@Nullable String url, @Nullable String appUrl, @Nullable Person creator, @Nullable String action,
		@Nullable String target, @Nullable String title, @Nullable String summaryExcerpt, List<String> avatarsSample,
		@Nullable Bucket bucket, @Nullable Data data, List<TimelineAttachment> attachments) {

	/**
	 * The project that something happened in.
	 *
	 * @param id id of the project
	 * @param name its name
	 * @param type its type; not every account tells
	 * @param url its API address
	 * @param appUrl its address in a browser
	 */
	public record Bucket(long id, String name, @Nullable String type, @Nullable String url, @Nullable String appUrl) {
	}

	/**
	 * When an entry of a schedule takes place.
	 *
	 * @param allDay whether it takes whole days
	 * @param startsAt when it begins: a {@code LocalDate} if it takes whole days,
	 * otherwise an {@code OffsetDateTime}
	 * @param endsAt when it ends, in the same way; a last day is included
	 */
	public record Data(boolean allDay, @Nullable Temporal startsAt, @Nullable Temporal endsAt) {
	}

}
