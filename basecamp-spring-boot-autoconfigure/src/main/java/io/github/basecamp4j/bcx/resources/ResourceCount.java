package io.github.basecamp4j.bcx.resources;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How many things of a kind there are, and where.
 *
 * @param count the number
 * @param updatedAt when the latest of them changed, {@code null} if there are none
 * @param url API address of their list
 * @param appUrl address of their list in a browser
 */
public record ResourceCount(int count, @Nullable OffsetDateTime updatedAt, String url, String appUrl) {
}
