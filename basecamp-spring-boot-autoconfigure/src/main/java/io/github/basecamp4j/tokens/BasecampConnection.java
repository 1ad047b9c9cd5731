package io.github.basecamp4j.tokens;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A principal who is connected to Basecamp.
 *
 * @param principalName the principal
 * @param expiresAt when the present access token expires; it is refreshed in time
 * @param lostSince when Launchpad refused to refresh it for good, so that the principal
 * has to connect again
 */
public record BasecampConnection(String principalName, @Nullable Instant expiresAt, @Nullable Instant lostSince) {

}
