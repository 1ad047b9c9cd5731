package io.github.basecamp4j.bc3.recordings;

import org.jspecify.annotations.Nullable;

/**
 * What something lies in, in the short form that reports and lists of one's own have.
 *
 * @param id id of the project
 * @param name its name
 * @param appUrl its address in a browser; absent in reports
 */
public record BucketSummary(long id, @Nullable String name, @Nullable String appUrl) {
}
