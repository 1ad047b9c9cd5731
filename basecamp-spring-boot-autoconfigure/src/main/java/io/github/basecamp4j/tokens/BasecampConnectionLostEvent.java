package io.github.basecamp4j.tokens;

/**
 * Launchpad refused a connection's refresh token for good. The principal has to connect
 * again.
 *
 * @param registrationId the client registration
 * @param principalName the principal
 */
public record BasecampConnectionLostEvent(String registrationId, String principalName) {

}
