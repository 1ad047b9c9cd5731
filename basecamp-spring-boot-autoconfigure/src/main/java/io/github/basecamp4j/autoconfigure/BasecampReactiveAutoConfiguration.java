package io.github.basecamp4j.autoconfigure;

import java.util.ArrayList;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/**
 * Auto-configuration for what Spring Boot leaves out of reactive web applications, so
 * that their jobs can use Basecamp. Has Basecamp's registrations only.
 */
@AutoConfiguration(after = BasecampTokenStoreAutoConfiguration.class, before = BasecampTokensAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass({ OAuth2ClientProperties.class, ClientRegistration.class })
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@Conditional(OnBasecampRegistrationCondition.class)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
public final class BasecampReactiveAutoConfiguration {

	private static final Log logger = LogFactory.getLog(BasecampReactiveAutoConfiguration.class);

	@Bean
	@ConditionalOnMissingBean
	ClientRegistrationRepository basecampClientRegistrationRepository(OAuth2ClientProperties properties) {
		logger
			.warn("In a reactive web application nobody is sent to Launchpad to connect, and no principal is current: "
					+ "connect users with LaunchpadOperations, and call Basecamp with forPrincipal, on threads that may block");
		OAuth2ClientProperties basecamp = new OAuth2ClientProperties();
		basecamp.getProvider().putAll(properties.getProvider());
		properties.getRegistration().forEach((registrationId, registration) -> {
			if (BasecampProviderDefaults.isBasecamp(registrationId, registration)) {
				basecamp.getRegistration().put(registrationId, registration);
			}
		});
		return new InMemoryClientRegistrationRepository(
				new ArrayList<>(new OAuth2ClientPropertiesMapper(basecamp).asClientRegistrations().values()));
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2AuthorizedClientService basecampInMemoryAuthorizedClientService(ClientRegistrationRepository registrations) {
		return new InMemoryOAuth2AuthorizedClientService(registrations);
	}

}
