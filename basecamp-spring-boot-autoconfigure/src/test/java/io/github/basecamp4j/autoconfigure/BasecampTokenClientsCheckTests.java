package io.github.basecamp4j.autoconfigure;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.OAuth2User;

import io.github.basecamp4j.launchpad.LaunchpadTokenClients;
import io.github.basecamp4j.test.LogRecorder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BasecampTokenClientsCheck}.
 */
class BasecampTokenClientsCheckTests {

	private static final String WARNING = "does not know Launchpad's ways";

	private final WebApplicationContextRunner withoutBasecamp = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, OAuth2ClientAutoConfiguration.class))
		.withPropertyValues("spring.security.oauth2.client.registration.google.client-id=id",
				"spring.security.oauth2.client.registration.google.client-secret=canary-secret");

	private final WebApplicationContextRunner contextRunner = this.withoutBasecamp.withPropertyValues(
			"spring.security.oauth2.client.registration.basecamp.client-id=id",
			"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret");

	@Test
	void beansOfTheApplicationAreWarnedOfEachWithWhatToCompose() {
		assertThat(warnings(this.contextRunner.withUserConfiguration(OwnClients.class))).satisfiesExactly(
				(warning) -> assertThat(warning).contains("ownCodeClient", ".authorizationCode("),
				(warning) -> assertThat(warning).contains("ownRefreshClient", ".refreshToken("),
				(warning) -> assertThat(warning).contains("ownUsers", ".userService("));
	}

	@Test
	void severalBeansOfTheApplicationAreWarnedOf() {
		assertThat(warnings(this.contextRunner.withUserConfiguration(OwnClients.class)
			.withBean("moreUsers", DefaultOAuth2UserService.class))).last()
			.asString()
			.contains("ownUsers", "moreUsers");
	}

	@Test
	void beansThatAreComposedAreNotWarnedOf() {
		this.contextRunner.withUserConfiguration(ComposedClients.class)
			.run((context) -> assertThat(context).hasNotFailed()
				.hasBean("ownCodeClient")
				.hasSingleBean(OAuth2UserService.class));
		assertThat(warnings(this.contextRunner.withUserConfiguration(ComposedClients.class))).isEmpty();
	}

	@Test
	void ownBeansAreNotWarnedOf() {
		assertThat(warnings(this.contextRunner)).isEmpty();
	}

	@Test
	void applicationWithoutBasecampIsNotWarned() {
		assertThat(warnings(this.withoutBasecamp.withUserConfiguration(OwnClients.class))).isEmpty();
	}

	private static List<String> warnings(WebApplicationContextRunner runner) {
		return LogRecorder.record(() -> runner.run((context) -> assertThat(context).hasNotFailed()))
			.messages()
			.stream()
			.filter((message) -> message.contains(WARNING))
			.toList();
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnClients {

		@Bean
		RestClientAuthorizationCodeTokenResponseClient ownCodeClient() {
			return new RestClientAuthorizationCodeTokenResponseClient();
		}

		@Bean
		RestClientRefreshTokenTokenResponseClient ownRefreshClient() {
			return new RestClientRefreshTokenTokenResponseClient();
		}

		@Bean
		DefaultOAuth2UserService ownUsers() {
			return new DefaultOAuth2UserService();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ComposedClients {

		@Bean
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> ownCodeClient(
				LaunchpadTokenClients launchpad) {
			return launchpad.authorizationCode(new RestClientAuthorizationCodeTokenResponseClient());
		}

		@Bean
		OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> ownRefreshClient(
				LaunchpadTokenClients launchpad) {
			return launchpad.refreshToken(new RestClientRefreshTokenTokenResponseClient());
		}

		@Bean
		OAuth2UserService<OAuth2UserRequest, OAuth2User> ownUsers(LaunchpadTokenClients launchpad) {
			return launchpad.userService(new DefaultOAuth2UserService());
		}

	}

}
