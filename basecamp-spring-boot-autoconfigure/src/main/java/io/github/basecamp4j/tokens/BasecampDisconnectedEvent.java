package io.github.basecamp4j.tokens;

/**
 * A principal's Basecamp tokens were removed.
 *
 * @param registrationId the client registration
 * @param principalName the principal
 */
public record BasecampDisconnectedEvent(String registrationId, String principalName) {

}
