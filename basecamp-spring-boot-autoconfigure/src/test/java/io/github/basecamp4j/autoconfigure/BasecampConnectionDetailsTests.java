package io.github.basecamp4j.autoconfigure;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BasecampConnectionDetails}.
 */
class BasecampConnectionDetailsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, OAuth2ClientAutoConfiguration.class,
				BasecampTokensAutoConfiguration.class, LaunchpadAutoConfiguration.class, BcxAutoConfiguration.class,
				Bc3AutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)",
				"spring.security.oauth2.client.registration.basecamp.client-id=${LEDGER_CLIENT_ID}",
				"spring.security.oauth2.client.registration.basecamp.client-secret=${LEDGER_CLIENT_SECRET}",
				"spring.security.oauth2.client.provider.basecamp.token-uri=https://proxy.example.com/token");

	@Test
	void propertiesAreTheDefault() {
		this.contextRunner
			.withPropertyValues("LEDGER_CLIENT_ID=ledger", "LEDGER_CLIENT_SECRET=canary-secret",
					"basecamp.bcx.base-url=http://localhost:8082", "basecamp.launchpad.base-url=http://localhost:8081")
			.run((context) -> {
				BasecampConnectionDetails details = context.getBean(BasecampConnectionDetails.class);
				assertThat(details.getBcxBaseUrl()).isEqualTo(URI.create("http://localhost:8082"));
				assertThat(details.getBc3BaseUrl()).isEqualTo(URI.create("https://3.basecampapi.com"));
				assertThat(details.getLaunchpadBaseUrl()).isEqualTo(URI.create("http://localhost:8081"));
				assertThat(details.getClientId()).isNull();
				assertThat(details.getClientSecret()).isNull();
			});
	}

	@Test
	void beanOfTheApplicationSaysWhoItIsAndWhereLaunchpadIs() {
		this.contextRunner.withUserConfiguration(Elsewhere.class).run((context) -> {
			assertThat(context).hasSingleBean(BasecampConnectionDetails.class);
			ClientRegistration registration = context.getBean(ClientRegistrationRepository.class)
				.findByRegistrationId("basecamp");
			assertThat(registration.getClientId()).isEqualTo("elsewhere");
			assertThat(registration.getClientSecret()).isEqualTo("canary-elsewhere");
			assertThat(registration.getProviderDetails().getTokenUri())
				.isEqualTo(basecamp.baseUrl() + "/authorization/token");
			assertThat(registration.getProviderDetails().getAuthorizationUri())
				.isEqualTo(basecamp.baseUrl() + "/authorization/new");
		});
	}

	@Test
	void beanOfTheApplicationSaysWhereTheApisAre() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		basecamp.stubFor(get("/authorization.json").willReturn(okJson("""
				{"expires_at": "2030-01-01T00:00:00Z", "accounts": [],
				 "identity": {"id": 1, "first_name": "A", "last_name": "B", "email_address": "a@example.com"}}""")));
		this.contextRunner.withUserConfiguration(Elsewhere.class, FixedToken.class)
			.withPropertyValues("basecamp.bcx.account-id=1", "basecamp.bc3.account-id=2")
			.run((context) -> {
				assertThat(context.getBean(AuthorizationOperations.class).accounts()).isEmpty();
				assertThat(context.getBean(BcxClient.class).projects().list().toList()).isEmpty();
				assertThat(context.getBean(Bc3Client.class).projects().list().toList()).isEmpty();
			});
	}

	@Configuration(proxyBeanMethods = false)
	static class Elsewhere {

		@Bean
		BasecampConnectionDetails elsewhere() {
			return new BasecampConnectionDetails() {

				@Override
				public URI getLaunchpadBaseUrl() {
					return URI.create(basecamp.baseUrl());
				}

				@Override
				public URI getBcxBaseUrl() {
					return URI.create(basecamp.baseUrl());
				}

				@Override
				public URI getBc3BaseUrl() {
					return URI.create(basecamp.baseUrl());
				}

				@Override
				public String getClientId() {
					return "elsewhere";
				}

				@Override
				public String getClientSecret() {
					return "canary-elsewhere";
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class FixedToken {

		@Bean
		AccessTokenProvider fixedAccessTokens() {
			return AccessTokenProvider.fixed("canary-token");
		}

	}

}
