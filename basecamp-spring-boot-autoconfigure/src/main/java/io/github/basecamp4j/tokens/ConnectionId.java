package io.github.basecamp4j.tokens;

import java.io.Serializable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.util.Assert;

/**
 * Whose tokens, and for which registration.
 *
 * @param registrationId the client registration
 * @param principalName the principal
 */
record ConnectionId(String registrationId, String principalName) implements Serializable {

	ClientRegistration registrationIn(ClientRegistrationRepository registrations) {
		ClientRegistration registration = registrations.findByRegistrationId(this.registrationId);
		Assert.state(registration != null,
				() -> "There is no OAuth 2 client registration '" + this.registrationId
						+ "'. Set spring.security.oauth2.client.registration." + this.registrationId
						+ ".client-id and .client-secret, or name another one in basecamp.registration-id");
		return registration;
	}

}
