package io.github.basecamp4j.autoconfigure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the way from a call to its account, over real HTTP.
 */
class AccountRoutingTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ApplicationContextRunner contextRunner;

	@BeforeEach
	void start() {
		basecamp.stubFor(get(anyUrl()).willReturn(notFound()));
		basecamp
			.stubFor(get("/authorization.json").willReturn(BasecampServer.json(200, "launchpad/authorization.json")));
		this.contextRunner = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(RestClientAutoConfiguration.class, BasecampAutoConfiguration.class,
					LaunchpadAutoConfiguration.class, BcxAutoConfiguration.class, Bc3AutoConfiguration.class))
			.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=canary-token",
					"basecamp.launchpad.base-url=" + basecamp.baseUrl(), "basecamp.bcx.base-url=" + basecamp.baseUrl(),
					"basecamp.bc3.base-url=" + basecamp.baseUrl());
	}

	@Test
	void onlyAccountOfEachProductIsFoundOnce() {
		stubProjects("/1001/api/v1/projects.json");
		stubProjects("/3001/projects.json");
		this.contextRunner.run((context) -> {
			assertThat(context.getBean(BcxClient.class).projects().list().toList()).isEmpty();
			assertThat(context.getBean(Bc3Client.class).projects().list().toList()).isEmpty();
			assertThat(context.getBean(BcxClient.class).projects().list().toList()).isEmpty();
			basecamp.verify(1, getRequestedFor(urlEqualTo("/authorization.json")));
		});
	}

	@Test
	void accountFromPropertyNeedsNoLaunchpad() {
		stubProjects("/1001/api/v1/projects.json");
		this.contextRunner.withPropertyValues("basecamp.bcx.account-id=1001").run((context) -> {
			assertThat(context.getBean(BcxClient.class).projects().list().toList()).isEmpty();
			basecamp.verify(0, getRequestedFor(urlEqualTo("/authorization.json")));
		});
	}

	@Test
	void resolverOfTheApplicationIsAskedAndForAccountIsStronger() {
		stubProjects("/3001/projects.json");
		stubProjects("/3002/projects.json");
		this.contextRunner.withUserConfiguration(OwnResolver.class)
			.withPropertyValues("basecamp.bc3.account-id=3003")
			.run((context) -> {
				Bc3Client client = context.getBean(Bc3Client.class);
				assertThat(client.projects().list().toList()).isEmpty();
				assertThat(client.forAccount(3001).projects().list().toList()).isEmpty();
				basecamp.verify(1, getRequestedFor(urlPathEqualTo("/3002/projects.json")));
				basecamp.verify(1, getRequestedFor(urlPathEqualTo("/3001/projects.json")));
			});
	}

	@Test
	void accountOfBasecamp2IsNoneOfBasecamp3() {
		this.contextRunner.run((context) -> assertThatExceptionOfType(BasecampAccountResolutionException.class)
			.isThrownBy(() -> context.getBean(Bc3Client.class).forAccount(1001).projects().get(1))
			.withMessageContaining("Account 1001 is none of Basecamp 3, 4 or 5 (bc3)")
			.withMessageContaining("basecamp.bc3.account-id=3001")
			.withMessageContaining("io.github.basecamp4j.bcx")
			.satisfies((ex) -> assertThat(ex.candidates()).hasSize(3))
			.satisfies((ex) -> assertThat(ex.getSuppressed()).hasSize(1)));
	}

	@Test
	void accountOfBasecamp3FromPropertyIsNoneOfBasecamp2() {
		this.contextRunner.withPropertyValues("basecamp.bcx.account-id=3001")
			.run((context) -> assertThatExceptionOfType(BasecampAccountResolutionException.class)
				.isThrownBy(() -> context.getBean(BcxClient.class).projects().list().toList())
				.withMessageContaining("basecamp.bcx.account-id=1001"));
	}

	@Test
	void missingDocumentOfTheRightAccountIsJustMissing() {
		this.contextRunner.withPropertyValues("basecamp.bc3.account-id=3001")
			.run((context) -> assertThatExceptionOfType(BasecampNotFoundException.class)
				.isThrownBy(() -> context.getBean(Bc3Client.class).documents().get(1)));
	}

	@Test
	void whenLaunchpadFailsTheAnswerOfTheApiStands() {
		basecamp.stubFor(get("/authorization.json").willReturn(serverError()));
		this.contextRunner.withPropertyValues("basecamp.bc3.account-id=1001")
			.run((context) -> assertThatExceptionOfType(BasecampNotFoundException.class)
				.isThrownBy(() -> context.getBean(Bc3Client.class).documents().get(1))
				.satisfies((ex) -> assertThat(ex.getSuppressed()).hasSize(1)));
	}

	private static void stubProjects(String path) {
		basecamp.stubFor(get(urlPathEqualTo(path)).willReturn(okJson("[]")));
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnResolver {

		@Bean
		AccountResolver sessionAccount() {
			return (product, principalName) -> 3002L;
		}

	}

}
