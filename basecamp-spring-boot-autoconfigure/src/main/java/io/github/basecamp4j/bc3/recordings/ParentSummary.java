package io.github.basecamp4j.bc3.recordings;

import org.jspecify.annotations.Nullable;

/**
 * The recording that something lies in, in the short form that reports and lists of one's
 * own have.
 *
 * @param id id of the recording
 * @param title its title
 * @param appUrl its address in a browser; absent in reports
 */
public record ParentSummary(long id, @Nullable String title, @Nullable String appUrl) {
}
