package io.github.basecamp4j.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;

/**
 * Tells Basecamp's registrations from others: by provider where they come from
 * properties, else by their token endpoint.
 */
final class BasecampRegistrations {

	private final ObjectProvider<OAuth2ClientProperties> clientProperties;

	BasecampRegistrations(ObjectProvider<OAuth2ClientProperties> clientProperties) {
		this.clientProperties = clientProperties;
	}

	boolean isBasecamp(ClientRegistration registration) {
		OAuth2ClientProperties properties = this.clientProperties.getIfAvailable();
		Registration configured = (properties != null)
				? properties.getRegistration().get(registration.getRegistrationId()) : null;
		return BasecampClientRegistrations.isBasecamp(registration) || (configured != null
				&& BasecampProviderDefaults.isBasecamp(registration.getRegistrationId(), configured));
	}

}
