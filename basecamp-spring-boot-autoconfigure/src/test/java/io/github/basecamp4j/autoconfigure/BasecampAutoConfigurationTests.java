package io.github.basecamp4j.autoconfigure;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.security.config.oauth2.client.CommonOAuth2Provider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.user.OAuth2User;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.launchpad.BasecampClientRegistrations;
import io.github.basecamp4j.launchpad.BasecampOAuth2UserService;
import io.github.basecamp4j.launchpad.LaunchpadOperations;
import io.github.basecamp4j.tokens.BasecampConnections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link BasecampAutoConfiguration} and {@link LaunchpadAutoConfiguration}.
 */
class BasecampAutoConfigurationTests {

	private static final String[] BASECAMP = { "basecamp.user-agent=Ledger (ops@example.com)",
			"spring.security.oauth2.client.registration.basecamp.client-id=id",
			"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret" };

	private static final String[] GOOGLE = { "spring.security.oauth2.client.registration.google.client-id=google-id",
			"spring.security.oauth2.client.registration.google.client-secret=canary-google-secret" };

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(RestClientAutoConfiguration.class, OAuth2ClientAutoConfiguration.class,
				BasecampAutoConfiguration.class, BasecampTokensAutoConfiguration.class,
				LaunchpadAutoConfiguration.class, BcxAutoConfiguration.class));

	@Test
	void clientIdAndSecretAreAllThatARegistrationNeeds() {
		this.contextRunner.withPropertyValues(BASECAMP).run((context) -> {
			ClientRegistration registration = registration(context, "basecamp");
			ClientRegistration expected = BasecampClientRegistrations.builder("basecamp")
				.clientId("id")
				.clientSecret("canary-secret")
				.build();
			assertThat(registration).usingRecursiveComparison()
				.ignoringFields("providerDetails.configurationMetadata")
				.isEqualTo(expected);
		});
	}

	@Test
	void whateverTheApplicationSetsWins() {
		String provider = "spring.security.oauth2.client.provider.basecamp.";
		String registration = "spring.security.oauth2.client.registration.basecamp.";
		this.contextRunner.withPropertyValues(BASECAMP)
			.withPropertyValues(provider + "token-uri=https://proxy.example.com/token",
					provider + "authorization-uri=https://proxy.example.com/new",
					provider + "user-info-uri=https://proxy.example.com/who",
					provider + "user-name-attribute=email_address",
					registration + "redirect-uri={baseUrl}/authorize/oauth2/code/basecamp",
					registration + "client-authentication-method=client_secret_basic",
					registration + "client-name=Our Basecamp", registration + "scope=read")
			.run((context) -> {
				ClientRegistration actual = registration(context, "basecamp");
				assertThat(actual.getProviderDetails().getTokenUri()).isEqualTo("https://proxy.example.com/token");
				assertThat(actual.getProviderDetails().getAuthorizationUri())
					.isEqualTo("https://proxy.example.com/new");
				assertThat(actual.getProviderDetails().getUserInfoEndpoint().getUri())
					.isEqualTo("https://proxy.example.com/who");
				assertThat(actual.getProviderDetails().getUserInfoEndpoint().getUserNameAttributeName())
					.isEqualTo("email_address");
				assertThat(actual.getRedirectUri()).isEqualTo("{baseUrl}/authorize/oauth2/code/basecamp");
				assertThat(actual.getClientAuthenticationMethod())
					.isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
				assertThat(actual.getClientName()).isEqualTo("Our Basecamp");
				assertThat(actual.getScopes()).containsExactly("read");
				assertThat(context.getBean(BasecampRegistrations.class).isBasecamp(actual)).isTrue();
			});
	}

	@Test
	void everyRegistrationOfTheProviderGetsTheDefaults() {
		this.contextRunner.withPropertyValues(BASECAMP)
			.withPropertyValues("spring.security.oauth2.client.registration.second.client-id=second-id",
					"spring.security.oauth2.client.registration.second.client-secret=canary-second-secret",
					"spring.security.oauth2.client.registration.second.provider=basecamp")
			.run((context) -> {
				assertThat(registration(context, "second").getProviderDetails().getTokenUri())
					.isEqualTo("https://launchpad.37signals.com/authorization/token");
				assertThat(registration(context, "basecamp").getClientId()).isEqualTo("id");
			});
	}

	@Test
	void launchpadsBaseUrlMovesTheDefaults() {
		this.contextRunner.withPropertyValues(BASECAMP)
			.withPropertyValues("basecamp.launchpad.base-url=http://localhost:8081/")
			.run((context) -> assertThat(registration(context, "basecamp").getProviderDetails().getTokenUri())
				.isEqualTo("http://localhost:8081/authorization/token"));
	}

	@Test
	void otherRegistrationsStayAsTheyAre() {
		this.contextRunner.withPropertyValues(BASECAMP).withPropertyValues(GOOGLE).run((context) -> {
			ClientRegistration google = registration(context, "google");
			assertThat(google).usingRecursiveComparison()
				.isEqualTo(CommonOAuth2Provider.GOOGLE.getBuilder("google")
					.clientId("google-id")
					.clientSecret("canary-google-secret")
					.build());
			assertThat(context.getBean(BasecampRegistrations.class).isBasecamp(google)).isFalse();
		});
	}

	@Test
	void definesOperationsForLaunchpad() {
		this.contextRunner.withPropertyValues(BASECAMP)
			.run((context) -> assertThat(context).hasSingleBean(AuthorizationOperations.class)
				.hasSingleBean(LaunchpadOperations.class)
				.hasSingleBean(AccessTokenProvider.class)
				.hasSingleBean(BasecampOAuth2UserService.class)
				.hasSingleBean(OAuth2UserService.class)
				.doesNotHaveBean(OAuth2AuthorizedClientManager.class));
	}

	@Test
	void definesTokenClientsThatSpringSecurityFinds() {
		this.contextRunner.withPropertyValues(BASECAMP).run((context) -> {
			assertThat(context.getBeanNamesForType(tokenClient(OAuth2AuthorizationCodeGrantRequest.class)))
				.containsExactly("basecampAuthorizationCodeTokenClient");
			assertThat(context.getBeanNamesForType(tokenClient(OAuth2RefreshTokenGrantRequest.class)))
				.containsExactly("basecampRefreshTokenClient");
		});
	}

	@Test
	void whenApplicationHasBeansOfItsOwnBacksOff() {
		this.contextRunner.withPropertyValues(BASECAMP).withUserConfiguration(OwnBeans.class).run((context) -> {
			assertThat(context).hasSingleBean(AuthorizationOperations.class)
				.hasBean("ownAuthorization")
				.hasSingleBean(LaunchpadOperations.class)
				.hasBean("ownLaunchpad")
				.hasSingleBean(AccessTokenProvider.class)
				.hasBean("ownTokens")
				.hasSingleBean(OAuth2UserService.class)
				.hasBean("ownUsers");
			assertThat(context.getBeanNamesForType(tokenClient(OAuth2AuthorizationCodeGrantRequest.class)))
				.containsExactly("ownCodeClient");
			assertThat(context.getBeanNamesForType(tokenClient(OAuth2RefreshTokenGrantRequest.class)))
				.containsExactly("ownRefreshClient");
		});
	}

	@Test
	void whenNothingIsConfiguredStartsWithoutAnything() {
		this.contextRunner.run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(ClientRegistrationRepository.class)
			.doesNotHaveBean(AccessTokenProvider.class)
			.doesNotHaveBean(AuthorizationOperations.class)
			.doesNotHaveBean(LaunchpadOperations.class)
			.doesNotHaveBean(ProjectOperations.class));
	}

	@Test
	void whenOnlyOthersAreConfiguredStartsWithoutBasecamp() {
		this.contextRunner.withPropertyValues(GOOGLE)
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ClientRegistrationRepository.class)
				.doesNotHaveBean(AccessTokenProvider.class)
				.doesNotHaveBean(AuthorizationOperations.class)
				.doesNotHaveBean(LaunchpadOperations.class)
				.doesNotHaveBean(ProjectOperations.class));
	}

	@Test
	void whenDisabledDefinesNothing() {
		this.contextRunner.withPropertyValues(GOOGLE)
			.withPropertyValues("basecamp.enabled=false", "basecamp.access-token=canary-token")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(BasecampProperties.class)
				.doesNotHaveBean(BasecampRestClientFactory.class)
				.doesNotHaveBean(AccessTokenProvider.class)
				.doesNotHaveBean(OAuth2UserService.class)
				.doesNotHaveBean(OAuth2AccessTokenResponseClient.class)
				.doesNotHaveBean(AuthorizationOperations.class)
				.doesNotHaveBean(LaunchpadOperations.class));
	}

	@Test
	void accessTokenActsForEveryCaller() {
		this.contextRunner
			.withPropertyValues("basecamp.access-token=canary-token", "basecamp.user-agent=Ledger (ops@example.com)")
			.run((context) -> {
				AccessTokenProvider tokens = context.getBean(AccessTokenProvider.class);
				assertThat(tokens.getToken(tokens.currentPrincipalName())).isEqualTo("canary-token");
				assertThat(context).hasSingleBean(AuthorizationOperations.class)
					.hasSingleBean(ProjectOperations.class)
					.doesNotHaveBean(LaunchpadOperations.class);
			});
	}

	@Test
	void accessTokenGoesWithOtherRegistrations() {
		this.contextRunner.withPropertyValues(GOOGLE)
			.withPropertyValues("basecamp.access-token=canary-token", "basecamp.user-agent=Ledger (ops@example.com)")
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(ProjectOperations.class));
	}

	@Test
	void repositoryThatBootMakesForOthersIsNoSignOfBasecamp() {
		this.contextRunner.withPropertyValues(GOOGLE)
			.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)")
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ClientRegistrationRepository.class)
				.doesNotHaveBean(AccessTokenProvider.class));
	}

	@Test
	void repositoryOfTheApplicationIsUsed() {
		this.contextRunner.withUserConfiguration(OwnRepository.class)
			.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)")
			.run((context) -> {
				assertThat(context).hasSingleBean(ClientRegistrationRepository.class)
					.hasSingleBean(AccessTokenProvider.class)
					.hasSingleBean(ProjectOperations.class);
				assertThat(context.getBean(LaunchpadOperations.class).authorizationUrl("http://localhost", "state"))
					.startsWith("https://launchpad.37signals.com/authorization/new?")
					.contains("client_id=own-id");
			});
	}

	@Test
	void repositoryOfTheApplicationStartsWithoutSpringBootsOAuth2Client() {
		this.contextRunner.withUserConfiguration(OwnRepository.class)
			.withClassLoader(new FilteredClassLoader(OAuth2ClientProperties.class))
			.withBean(OAuth2AuthorizedClientService.class, () -> mock(OAuth2AuthorizedClientService.class))
			.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void accessTokenGoesWithARepositoryOfTheApplication() {
		this.contextRunner
			.withBean(ClientRegistrationRepository.class,
					() -> new InMemoryClientRegistrationRepository(CommonOAuth2Provider.GOOGLE.getBuilder("google")
						.clientId("google-id")
						.clientSecret("canary-google-secret")
						.build()))
			.withPropertyValues("basecamp.access-token=canary-token", "basecamp.user-agent=Ledger (ops@example.com)")
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ProjectOperations.class)
				.doesNotHaveBean(LaunchpadOperations.class)
				.doesNotHaveBean(BasecampConnections.class));
	}

	@Test
	void registrationOfAnotherProviderIsNotUsed() {
		this.contextRunner.withPropertyValues(BASECAMP)
			.withPropertyValues(GOOGLE)
			.withPropertyValues("basecamp.registration-id=google")
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(BasecampConfigurationException.class)
				.hasMessageContaining("'basecamp.registration-id' is 'google'"));
	}

	@Test
	void repositoryThatAsksIssuersLateIsNotAskedAtStart() {
		AtomicInteger asked = new AtomicInteger();
		this.contextRunner
			.withBean(ClientRegistrationRepository.class, () -> new SupplierClientRegistrationRepository(() -> {
				asked.incrementAndGet();
				return new InMemoryClientRegistrationRepository(
						BasecampClientRegistrations.builder("basecamp").clientId("id").build());
			}))
			.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)")
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(AccessTokenProvider.class));
		assertThat(asked).hasValue(0);
	}

	private static ClientRegistration registration(ApplicationContext context, String registrationId) {
		return context.getBean(ClientRegistrationRepository.class).findByRegistrationId(registrationId);
	}

	private static ResolvableType tokenClient(Class<?> grantRequest) {
		return ResolvableType.forClassWithGenerics(OAuth2AccessTokenResponseClient.class, grantRequest);
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnRepository {

		@Bean
		ClientRegistrationRepository ownRepository() {
			return new InMemoryClientRegistrationRepository(BasecampClientRegistrations.builder("basecamp")
				.clientId("own-id")
				.clientSecret("canary-own-secret")
				.build());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@SuppressWarnings("unchecked")
	static class OwnBeans {

		@Bean
		AuthorizationOperations ownAuthorization() {
			return mock(AuthorizationOperations.class);
		}

		@Bean
		LaunchpadOperations ownLaunchpad() {
			return mock(LaunchpadOperations.class);
		}

		@Bean
		AccessTokenProvider ownTokens() {
			return AccessTokenProvider.fixed("own");
		}

		@Bean
		OAuth2UserService<OAuth2UserRequest, OAuth2User> ownUsers() {
			return mock(OAuth2UserService.class);
		}

		@Bean
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> ownCodeClient() {
			return mock(OAuth2AccessTokenResponseClient.class);
		}

		@Bean
		OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> ownRefreshClient() {
			return mock(OAuth2AccessTokenResponseClient.class);
		}

	}

}
