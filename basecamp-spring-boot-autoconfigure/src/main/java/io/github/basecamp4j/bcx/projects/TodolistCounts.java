package io.github.basecamp4j.bcx.projects;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How many to-do lists a project has, and where.
 *
 * @param remainingCount lists with something left to do
 * @param completedCount lists that are done
 * @param updatedAt when the latest of them changed, {@code null} if there are none
 * @param url API address of their list
 * @param appUrl address of their list in a browser
 */
public record TodolistCounts(int remainingCount, int completedCount, @Nullable OffsetDateTime updatedAt, String url,
		String appUrl) {
}
