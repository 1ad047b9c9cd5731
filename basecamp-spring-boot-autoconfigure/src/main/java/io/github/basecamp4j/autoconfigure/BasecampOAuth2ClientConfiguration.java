package io.github.basecamp4j.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;

import io.github.basecamp4j.launchpad.BasecampOAuth2UserService;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

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
	OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> basecampAuthorizationCodeTokenClient(
			BasecampRegistrations registrations, LaunchpadConnection launchpad) {
		return LaunchpadTokenClients.create(launchpad.requestFactory(), registrations::isBasecamp).authorizationCode();
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> basecampRefreshTokenClient(
			BasecampRegistrations registrations, LaunchpadConnection launchpad) {
		return LaunchpadTokenClients.create(launchpad.requestFactory(), registrations::isBasecamp).refreshToken();
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2UserService<OAuth2UserRequest, OAuth2User> basecampUserService(BasecampRegistrations registrations,
			LaunchpadConnection launchpad) {
		return new BasecampOAuth2UserService(launchpad.requestFactory(), registrations::isBasecamp);
	}

}
