package io.github.basecamp4j.bc3.projects;

import org.jspecify.annotations.Nullable;

/**
 * A project in the making from a template.
 *
 * @param id id of the construction
 * @param status {@code pending}, then {@code completed}; an open set
 * @param url its API address
 * @param project the new project, {@code null} until it is complete
 */
public record ProjectConstruction(long id, String status, @Nullable String url, @Nullable Project project) {
}
