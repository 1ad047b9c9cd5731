package io.github.basecamp4j.autoconfigure;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthenticatedPrincipalOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.util.StringUtils;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.tokens.AuthorizedClientAccessTokenProvider;
import io.github.basecamp4j.tokens.BasecampConnections;
import io.github.basecamp4j.tokens.JdbcBasecampAuthorizedClientService;
import io.github.basecamp4j.tokens.PublishingAuthorizedClientService;
import io.github.basecamp4j.tokens.ServicePrincipal;

/**
 * Auto-configuration for the access tokens of connected principals.
 */
@AutoConfiguration(after = { BasecampAutoConfiguration.class, OAuth2ClientAutoConfiguration.class },
		before = OAuth2ClientWebSecurityAutoConfiguration.class)
@ConditionalOnClass({ OAuth2ClientProperties.class, OAuth2AuthorizedClientService.class })
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@ConditionalOnBean({ ClientRegistrationRepository.class, OAuth2AuthorizedClientService.class })
@Conditional(OnBasecampRegistrationCondition.class)
public final class BasecampTokensAutoConfiguration {

	@Bean
	@ConditionalOnProperty(name = "basecamp.token-store.type", havingValue = "jdbc", matchIfMissing = true)
	BasecampTokenStoreCheck basecampTokenStoreCheck(ConfigurableListableBeanFactory beanFactory,
			Environment environment, OAuth2AuthorizedClientService clients) {
		return new BasecampTokenStoreCheck(beanFactory, environment, clients);
	}

	@Bean
	@ConditionalOnMissingBean
	AccessTokenProvider authorizedClientAccessTokens(BasecampProperties properties,
			ClientRegistrationRepository registrations, OAuth2AuthorizedClientService clients,
			BasecampRegistrations basecampRegistrations, LaunchpadConnection launchpad,
			ApplicationEventPublisher events) {
		BasecampProperties.Service service = properties.service();
		ServicePrincipal servicePrincipal = StringUtils.hasText(service.refreshToken())
				? new ServicePrincipal(service.principal(), service.refreshToken()) : null;
		return new AuthorizedClientAccessTokenProvider(properties.registrationId(), registrations, clients,
				launchpad.tokenClients(basecampRegistrations).refreshToken(), events, servicePrincipal,
				properties.tokenStore().maxConcurrentRefreshes());
	}

	@Bean
	@ConditionalOnMissingBean
	BasecampConnections basecampConnections(BasecampProperties properties, OAuth2AuthorizedClientService clients,
			ApplicationEventPublisher events) {
		return new BasecampConnections(properties.registrationId(), clients, events);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = Type.SERVLET)
	static class ServletConfiguration {

		@Bean
		BasecampSessionCheck basecampSessionCheck(ListableBeanFactory beanFactory,
				ObjectProvider<AccessTokenProvider> accessTokens) {
			return new BasecampSessionCheck(beanFactory, accessTokens);
		}

		/**
		 * What Spring Boot has by this name, and tells when Basecamp was connected.
		 */
		@Bean
		@ConditionalOnMissingBean({ OAuth2AuthorizedClientRepository.class, JdbcBasecampAuthorizedClientService.class })
		OAuth2AuthorizedClientRepository authorizedClientRepository(OAuth2AuthorizedClientService clients,
				ClientRegistrationRepository registrations, BasecampRegistrations basecampRegistrations,
				ApplicationEventPublisher events) {
			return new AuthenticatedPrincipalOAuth2AuthorizedClientRepository(PublishingAuthorizedClientService
				.of(clients, registrations, basecampRegistrations::isBasecamp, events));
		}

	}

}
