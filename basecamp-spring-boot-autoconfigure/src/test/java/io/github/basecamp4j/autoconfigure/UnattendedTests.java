package io.github.basecamp4j.autoconfigure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.launchpad.LaunchpadOperations;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.tokens.BasecampNotConnectedException;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for an application without a web server.
 */
class UnattendedTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ApplicationContextRunner contextRunner;

	@BeforeEach
	void start() {
		this.contextRunner = new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(RestClientAutoConfiguration.class, OAuth2ClientAutoConfiguration.class,
							BasecampAutoConfiguration.class, BasecampTokensAutoConfiguration.class,
							LaunchpadAutoConfiguration.class, BcxAutoConfiguration.class))
			.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)",
					"spring.security.oauth2.client.registration.basecamp.client-id=id",
					"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret",
					"basecamp.launchpad.base-url=" + basecamp.baseUrl(), "basecamp.bcx.base-url=" + basecamp.baseUrl());
	}

	@Test
	void principalConnectsByCodeAndWorksFromThenOn() {
		basecamp.stubFor(post("/authorization/token")
			.willReturn(okJson("{\"access_token\": \"canary-a\", \"refresh_token\": \"canary-r\"}")));
		basecamp.stubFor(get("/authorization.json").withHeader("Authorization", equalTo("Bearer canary-a"))
			.willReturn(BasecampServer.json(200, "launchpad/authorization.json")));
		basecamp.stubFor(get(urlPathEqualTo("/1001/api/v1/projects.json"))
			.withHeader("Authorization", equalTo("Bearer canary-a"))
			.willReturn(okJson("[]")));
		this.contextRunner.run((context) -> {
			LaunchpadOperations launchpad = context.getBean(LaunchpadOperations.class);
			assertThat(launchpad.authorizationUrl("http://localhost:9000/done", "unguessable"))
				.startsWith(basecamp.baseUrl() + "/authorization/new?");
			launchpad.connect("42", "a-code", "http://localhost:9000/done");
			BcxClient client = context.getBean(BcxClient.class).forPrincipal("42");
			assertThat(CompletableFuture.supplyAsync(() -> client.projects().list().toList()).join()).isEmpty();
			assertThat(context.getBean(AuthorizationOperations.class).forPrincipal("42").identity().firstName())
				.isEqualTo("Ada");
		});
	}

	@Test
	void tokenClientOfTheApplicationIsNotUsedToConnect() {
		basecamp
			.stubFor(post("/authorization/token").willReturn(okJson("{\"access_token\": \"canary-access-token\"}")));
		this.contextRunner.withUserConfiguration(CodeClientConfiguration.class).run((context) -> {
			context.getBean(LaunchpadOperations.class).connect("42", "a-code", "http://localhost:9000/done");
			assertThat(context.getBean(AccessTokenProvider.class).getToken("42")).isEqualTo("canary-access-token");
		});
	}

	@Test
	void threadWithoutPrincipalIsToldToNameOne() {
		this.contextRunner.run((context) -> {
			assertThatExceptionOfType(AuthenticationException.class)
				.isThrownBy(() -> context.getBean(ProjectOperations.class).list())
				.withMessageContaining("forPrincipal");
			assertThatExceptionOfType(ExecutionException.class).isThrownBy(
					() -> CompletableFuture.supplyAsync(() -> context.getBean(ProjectOperations.class).get(1)).get())
				.withCauseInstanceOf(AuthenticationException.class);
			basecamp.verify(0, anyRequestedFor(anyUrl()));
		});
	}

	@Test
	void principalWhoIsNotConnectedIsToldHowToConnect() {
		this.contextRunner.run((context) -> {
			assertThatExceptionOfType(BasecampNotConnectedException.class)
				.isThrownBy(() -> context.getBean(BcxClient.class).forPrincipal("42").projects().list())
				.withMessageContaining("'42'")
				.withMessageContaining("basecamp.service.refresh-token");
			basecamp.verify(0, anyRequestedFor(anyUrl()));
		});
	}

	@Configuration(proxyBeanMethods = false)
	static class CodeClientConfiguration {

		@Bean
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient() {
			return (request) -> {
				throw new UnsupportedOperationException("For another provider");
			};
		}

	}

}
