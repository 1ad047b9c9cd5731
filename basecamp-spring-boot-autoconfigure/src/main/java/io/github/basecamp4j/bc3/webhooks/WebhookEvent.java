package io.github.basecamp4j.bc3.webhooks;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.EventDetails;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;

/**
 * What Basecamp tells a webhook: something that happened to a recording. Basecamp may
 * tell it more than once.
 *
 * @param id id of the event
 * @param kind what happened, such as {@code todo_completed}; an open set
 * @param details what else is known of it
 * @param createdAt when it happened
 * @param recording the recording in a form that all kinds share, with its content
 * @param creator who did it
 * @param copy what it was copied or moved to; only then
 */
public record WebhookEvent(long id, String kind, @Nullable EventDetails details, OffsetDateTime createdAt,
		RecordingSummary recording, Person creator, @Nullable WebhookCopy copy) {
}
