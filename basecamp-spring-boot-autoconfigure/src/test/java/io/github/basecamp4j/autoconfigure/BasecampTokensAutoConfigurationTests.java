package io.github.basecamp4j.autoconfigure;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

import io.github.basecamp4j.AccessTokens;
import io.github.basecamp4j.tokens.AuthorizedClientAccessTokens;
import io.github.basecamp4j.tokens.JdbcBasecampAuthorizedClientService;

import static org.assertj.core.api.Assertions.assertThat;

class BasecampTokensAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, BasecampAutoConfiguration.class,
				BasecampTokenStoreAutoConfiguration.class, BasecampTokensAutoConfiguration.class,
				OAuth2ClientAutoConfiguration.class))
		.withPropertyValues("spring.datasource.generate-unique-name=true",
				"spring.security.oauth2.client.registration.basecamp.client-id=id",
				"spring.security.oauth2.client.registration.basecamp.client-secret=secret",
				"spring.security.oauth2.client.registration.google.client-id=id",
				"spring.security.oauth2.client.registration.google.client-secret=secret");

	@Test
	void databaseKeepsTokensOfBasecampOnly() {
		this.contextRunner.run((context) -> {
			assertThat(context).hasSingleBean(OAuth2AuthorizedClientService.class)
				.hasSingleBean(JdbcBasecampAuthorizedClientService.class);
			assertThat(context).doesNotHaveBean(OAuth2AuthorizedClientManager.class);
			assertThat(context).getBean(AccessTokens.class).isInstanceOf(AuthorizedClientAccessTokens.class);
			OAuth2AuthorizedClientService service = context.getBean(OAuth2AuthorizedClientService.class);
			ClientRegistrationRepository registrations = context.getBean(ClientRegistrationRepository.class);
			service.saveAuthorizedClient(client(registrations.findByRegistrationId("basecamp"), "bc-token"),
					new TestingAuthenticationToken("ann", "x"));
			service.saveAuthorizedClient(client(registrations.findByRegistrationId("google"), "google-token"),
					new TestingAuthenticationToken("ann", "x"));
			assertThat(context.getBean(AccessTokens.class).getToken("ann")).isEqualTo("bc-token");
			assertThat(service.<OAuth2AuthorizedClient>loadAuthorizedClient("google", "ann")
				.getAccessToken()
				.getTokenValue()).isEqualTo("google-token");
		});
	}

	@Test
	void withoutDatabaseBootsServiceIsUsed() {
		this.contextRunner.withPropertyValues("basecamp.token-store.type=memory")
			.run((context) -> assertThat(context).hasSingleBean(AccessTokens.class)
				.getBean(OAuth2AuthorizedClientService.class)
				.isInstanceOf(InMemoryOAuth2AuthorizedClientService.class));
	}

	@Test
	void ownAccessTokensWin() {
		this.contextRunner.withBean(AccessTokens.class, () -> AccessTokens.fixed("fixed"))
			.run((context) -> assertThat(context).getBean(AccessTokens.class)
				.isNotInstanceOf(AuthorizedClientAccessTokens.class));
	}

	private static OAuth2AuthorizedClient client(ClientRegistration registration, String token) {
		Instant now = Instant.now();
		return new OAuth2AuthorizedClient(registration, "ann",
				new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, now, now.plusSeconds(3600)));
	}

}
