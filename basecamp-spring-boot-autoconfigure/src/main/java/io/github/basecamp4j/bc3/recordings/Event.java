package io.github.basecamp4j.bc3.recordings;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;

/**
 * Something that happened to a recording.
 *
 * @param id id of the event
 * @param recordingId the recording
 * @param action what happened, such as {@code created} or {@code completed}; an open set
 * @param details what else is known of it
 * @param createdAt when it happened
 * @param creator who did it
 * @param boostsCount how many boosts it has; only if it can be boosted
 * @param boostsUrl API address of its boosts; only if it can be boosted
 */
public record Event(long id, long recordingId, String action, @Nullable EventDetails details, OffsetDateTime createdAt,
		Person creator, @Nullable Integer boostsCount, @Nullable String boostsUrl) {
}
