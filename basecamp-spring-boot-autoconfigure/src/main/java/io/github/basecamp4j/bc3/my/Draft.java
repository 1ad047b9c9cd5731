package io.github.basecamp4j.bc3.my;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.BucketSummary;
import io.github.basecamp4j.bc3.recordings.ParentSummary;

/**
 * A draft of the principal, in a short form.
 *
 * @param id id of the recording
 * @param appUrl its address in a browser
 * @param title its title
 * @param type a word such as {@code message}, {@code document} or {@code upload}, not the
 * type of the recording; an open set
 * @param bucket the project it lies in
 * @param parent what it lies in, {@code null} if that is the project itself
 * @param excerpt the beginning of the text, plain and at most 300 characters long
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param scheduledPostingAt when it is to be published, {@code null} if that is not
 * planned
 */
public record Draft(long id, String appUrl, String title, String type, BucketSummary bucket,
		@Nullable ParentSummary parent, String excerpt, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		@Nullable OffsetDateTime scheduledPostingAt) {
}
