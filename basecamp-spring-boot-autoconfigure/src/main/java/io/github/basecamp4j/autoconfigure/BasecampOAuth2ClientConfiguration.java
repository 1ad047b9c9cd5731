package io.github.basecamp4j.autoconfigure;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.user.OAuth2User;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;
import io.github.basecamp4j.tokens.AuthorizedClientAccessTokenProvider;

/**
 * Makes Spring Security's OAuth 2 client understand Launchpad.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ OAuth2ClientProperties.class, OAuth2AccessTokenResponseClient.class })
class BasecampOAuth2ClientConfiguration {

	@Bean
	BasecampRegistrations basecampRegistrations(ObjectProvider<OAuth2ClientProperties> clientProperties) {
		return new BasecampRegistrations(clientProperties);
	}

	@Bean
	LaunchpadConnection basecampLaunchpadConnection(ObjectProvider<HttpClientSettings> settings,
			BasecampProperties properties) {
		return new LaunchpadConnection(settings.getIfAvailable(HttpClientSettings::defaults), properties.userAgent());
	}

	@Bean
	BasecampRegistrationCheck basecampRegistrationCheck(ObjectProvider<ClientRegistrationRepository> repositories,
			BasecampRegistrations registrations, BasecampProperties properties, Environment environment) {
		return new BasecampRegistrationCheck(repositories, registrations, properties, environment);
	}

	@Bean
	@ConditionalOnMissingBean
	LaunchpadTokenClients basecampTokenClients(BasecampRegistrations registrations, LaunchpadConnection launchpad,
			ObjectProvider<AccessTokenProvider> accessTokens) {
		LaunchpadTokenClients clients = launchpad.tokenClients(registrations);
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchange = clients.authorizationCode();
		OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh = clients.refreshToken();
		return clients.exchangingThrough((request) -> {
			if (accessTokens.getIfUnique() instanceof AuthorizedClientAccessTokenProvider tokens) {
				tokens.requireConnectable();
			}
			return exchange.getTokenResponse(request);
		}).refreshingThrough((request) -> {
			OAuth2AccessTokenResponse refreshed = (accessTokens
				.getIfUnique() instanceof AuthorizedClientAccessTokenProvider tokens) ? tokens.refresh(request) : null;
			return (refreshed != null) ? refreshed : refresh.getTokenResponse(request);
		});
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> basecampAuthorizationCodeTokenClient(
			LaunchpadTokenClients tokenClients) {
		return tokenClients.authorizationCode();
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> basecampRefreshTokenClient(
			LaunchpadTokenClients tokenClients) {
		return tokenClients.refreshToken();
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2UserService<OAuth2UserRequest, OAuth2User> basecampUserService(LaunchpadTokenClients tokenClients) {
		return tokenClients.userService();
	}

	@Bean
	@ConditionalOnWebApplication(type = Type.SERVLET)
	@Conditional(OnBasecampRegistrationCondition.class)
	BasecampTokenClientsCheck basecampTokenClientsCheck(ListableBeanFactory beanFactory) {
		return new BasecampTokenClientsCheck(beanFactory);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnWebApplication(type = Type.SERVLET)
	@Conditional(OnBasecampRegistrationCondition.class)
	static class LoginConfiguration {

		@Bean
		BasecampLoginCheck basecampLoginCheck(ListableBeanFactory beanFactory, BasecampRegistrations registrations) {
			return new BasecampLoginCheck(beanFactory, registrations);
		}

	}

}
