package io.github.basecamp4j.bcx.stars;

import java.time.OffsetDateTime;

/**
 * The principal's star on a project.
 *
 * @param projectId the project
 * @param createdAt when it was starred
 * @param url API address of the project
 * @param appUrl address of the project in a browser
 */
public record Star(long projectId, OffsetDateTime createdAt, String url, String appUrl) {
}
