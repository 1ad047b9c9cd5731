package io.github.basecamp4j.bc3.projects;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A template, from which projects are made.
 *
 * @param id id of the template
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param createdAt when it was created
 * @param updatedAt when something in it changed
 * @param name its name
 * @param description its description
 * @param url its API address
 * @param appUrl its address in a browser
 * @param dock the tools of its projects
 */
public record Template(long id, @Nullable String status, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		String name, @Nullable String description, @Nullable String url, @Nullable String appUrl, List<Tool> dock) {
}
