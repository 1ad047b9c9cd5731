package io.github.basecamp4j.tokens;

/**
 * A principal connected Basecamp, for the first time or again.
 *
 * @param registrationId the client registration
 * @param principalName the principal
 */
public record BasecampConnectedEvent(String registrationId, String principalName) {

}
