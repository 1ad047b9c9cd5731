package io.github.basecamp4j.bc3.todos;

import org.jspecify.annotations.Nullable;

/**
 * A to-do list as a to-do set shows it.
 *
 * @param id id of the to-do list
 * @param title its title
 * @param description HTML
 * @param completed whether all is done
 * @param completedRatio how much is done, such as {@code 3/7}
 * @param url its API address
 * @param appUrl its address in a browser
 */
public record TodolistSummary(long id, @Nullable String title, @Nullable String description,
		@Nullable Boolean completed, @Nullable String completedRatio, @Nullable String url, @Nullable String appUrl) {
}
