package io.github.basecamp4j.autoconfigure;

import java.net.http.HttpClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
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
	static BasecampProviderDefaults basecampProviderDefaults(ObjectProvider<BasecampProperties> properties) {
		return new BasecampProviderDefaults(properties);
	}

	@Bean
	BasecampRegistrations basecampRegistrations(ObjectProvider<OAuth2ClientProperties> clientProperties) {
		return new BasecampRegistrations(clientProperties);
	}

	@Bean
	BasecampRegistrationCheck basecampRegistrationCheck(ObjectProvider<ClientRegistrationRepository> repositories,
			BasecampRegistrations registrations, BasecampProperties properties) {
		return new BasecampRegistrationCheck(repositories, registrations, properties);
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> basecampAuthorizationCodeTokenClient(
			BasecampRegistrations registrations, ObjectProvider<HttpClientSettings> settings,
			BasecampProperties properties) {
		return LaunchpadTokenClients.create(requestFactory(settings, properties), registrations::isBasecamp)
			.authorizationCode();
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> basecampRefreshTokenClient(
			BasecampRegistrations registrations, ObjectProvider<HttpClientSettings> settings,
			BasecampProperties properties) {
		return LaunchpadTokenClients.create(requestFactory(settings, properties), registrations::isBasecamp)
			.refreshToken();
	}

	@Bean
	@ConditionalOnMissingBean
	OAuth2UserService<OAuth2UserRequest, OAuth2User> basecampUserService(BasecampRegistrations registrations,
			ObjectProvider<HttpClientSettings> settings, BasecampProperties properties) {
		return new BasecampOAuth2UserService(requestFactory(settings, properties), registrations::isBasecamp);
	}

	private static ClientHttpRequestFactory requestFactory(ObjectProvider<HttpClientSettings> settings,
			BasecampProperties properties) {
		HttpClientSettings launchpadSettings = settings.getIfAvailable(HttpClientSettings::defaults)
			.withRedirects(HttpRedirects.DONT_FOLLOW)
			.withTimeouts(LaunchpadTokenClients.CONNECT_TIMEOUT, LaunchpadTokenClients.READ_TIMEOUT);
		ClientHttpRequestFactory requestFactory = ClientHttpRequestFactoryBuilder.jdk()
			.withHttpClientCustomizer((client) -> client.version(HttpClient.Version.HTTP_1_1))
			.build(launchpadSettings);
		String userAgent = properties.userAgent();
		return (userAgent != null) ? introducing(userAgent, requestFactory) : requestFactory;
	}

	private static ClientHttpRequestFactory introducing(String userAgent, ClientHttpRequestFactory requestFactory) {
		return (uri, method) -> {
			ClientHttpRequest request = requestFactory.createRequest(uri, method);
			request.getHeaders().set(HttpHeaders.USER_AGENT, userAgent);
			return request;
		};
	}

}
