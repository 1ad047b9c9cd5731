package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.launchpad.LaunchpadOperations;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;
import io.github.basecamp4j.launchpad.OAuth2LaunchpadOperations;
import io.github.basecamp4j.tokens.PublishingAuthorizedClientService;

/**
 * Auto-configuration for Launchpad.
 */
@AutoConfiguration(after = { BasecampAutoConfiguration.class, BasecampTokensAutoConfiguration.class })
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
public final class LaunchpadAutoConfiguration {

	@Bean
	@ConditionalOnBean(AccessTokenProvider.class)
	@ConditionalOnMissingBean
	AuthorizationOperations authorizationOperations(BasecampRestClientFactory clients,
			BasecampConnectionDetails connectionDetails) {
		return AuthorizationOperations
			.create(clients.create(BasecampApi.launchpad(connectionDetails.getLaunchpadBaseUrl())));
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ OAuth2ClientProperties.class, ClientRegistrationRepository.class })
	@Conditional(OnBasecampRegistrationCondition.class)
	static class ConnectConfiguration {

		@Bean
		@ConditionalOnBean({ ClientRegistrationRepository.class, OAuth2AuthorizedClientService.class })
		@ConditionalOnMissingBean
		LaunchpadOperations launchpadOperations(ClientRegistrationRepository registrations,
				LaunchpadTokenClients tokenClients, OAuth2AuthorizedClientService authorizedClients,
				BasecampProperties properties, BasecampRegistrations basecampRegistrations,
				ApplicationEventPublisher events) {
			return new OAuth2LaunchpadOperations(registrations, properties.registrationId(),
					tokenClients.authorizationCode(), PublishingAuthorizedClientService.of(authorizedClients,
							registrations, basecampRegistrations::isBasecamp, events));
		}

	}

}
