package io.github.basecamp4j.bc3.my;

import java.time.OffsetDateTime;

import io.github.basecamp4j.bc3.recordings.RecordingSummary;

/**
 * A bookmark of the principal.
 *
 * @param id id of the bookmark
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param recording the recording it leads to
 */
public record Bookmark(long id, OffsetDateTime createdAt, OffsetDateTime updatedAt, RecordingSummary recording) {
}
