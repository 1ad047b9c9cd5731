package io.github.basecamp4j.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * Makes Basecamp a provider of Spring Security's OAuth 2 client, also in test slices that
 * have client registrations.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ OAuth2ClientProperties.class, ClientRegistration.class })
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@Import(BasecampConnectionConfiguration.class)
class BasecampProviderConfiguration {

	@Bean
	static BasecampProviderDefaults basecampProviderDefaults(
			ObjectProvider<BasecampConnectionDetails> connectionDetails) {
		return new BasecampProviderDefaults(connectionDetails);
	}

}
