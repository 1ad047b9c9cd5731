package io.github.basecamp4j.bc3.recordings;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;

/**
 * A boost: a few characters of applause for a recording or an event.
 *
 * @param id id of the boost
 * @param content an emoji or a short text
 * @param createdAt when it was given
 * @param booster who gave it
 * @param recording the recording it is for; only documented for single boosts
 */
public record Boost(long id, @Nullable String content, OffsetDateTime createdAt, @Nullable Person booster,
		@Nullable Parent recording) {
}
