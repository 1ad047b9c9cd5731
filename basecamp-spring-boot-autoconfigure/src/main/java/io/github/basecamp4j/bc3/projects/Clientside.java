package io.github.basecamp4j.bc3.projects;

import org.jspecify.annotations.Nullable;

/**
 * The older place for clients in a project, since replaced by the visibility of single
 * things.
 *
 * @param url its API address
 * @param appUrl its address in a browser
 */
public record Clientside(@Nullable String url, @Nullable String appUrl) {
}
