package io.github.basecamp4j.autoconfigure;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.launchpad.LaunchpadOperations;
import io.github.basecamp4j.tokens.JdbcBasecampAuthorizedClientService;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what works in a reactive web application, and for what it is told about the
 * rest.
 */
@ExtendWith(OutputCaptureExtension.class)
class ReactiveApplicationTests {

	@RegisterExtension
	static final WireMockExtension basecamp = WireMockExtension.newInstance().build();

	private final ReactiveWebApplicationContextRunner contextRunner = new ReactiveWebApplicationContextRunner()
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)",
				"spring.datasource.generate-unique-name=true",
				"spring.security.oauth2.client.registration.basecamp.client-id=id",
				"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret",
				"spring.security.oauth2.client.registration.google.client-id=id",
				"spring.security.oauth2.client.registration.google.client-secret=canary-secret");

	@Test
	void jobActsForAPrincipalWhoseTokensAreInTheDatabase(CapturedOutput output) {
		basecamp.stubFor(post("/authorization/token").willReturn(
				okJson("{\"access_token\": \"canary-access-token\", \"refresh_token\": \"canary-refresh-token\"}")));
		basecamp.stubFor(get(urlPathEqualTo("/1001/api/v1/projects.json"))
			.withHeader("Authorization", equalTo("Bearer canary-access-token"))
			.willReturn(okJson("[]")));
		this.contextRunner.withUserConfiguration(WithDatabase.class)
			.withPropertyValues("basecamp.bcx.base-url=" + basecamp.baseUrl(),
					"basecamp.launchpad.base-url=" + basecamp.baseUrl())
			.run((context) -> {
				context.getBean(LaunchpadOperations.class).connect("nightly", "canary-code", "http://localhost/code");
				assertThat(context.getBean(BcxClient.class)
					.forPrincipal("nightly")
					.forAccount(1001)
					.projects()
					.list()
					.toList()).isEmpty();
				assertThat(context).hasSingleBean(JdbcBasecampAuthorizedClientService.class)
					.hasSingleBean(OAuth2AuthorizedClientService.class);
				assertThat(context.getBean(JdbcTemplate.class)
					.queryForObject("SELECT COUNT(*) FROM basecamp_authorized_client", Integer.class)).isEqualTo(1);
			});
		assertThat(output.getOut().lines()).filteredOn((line) -> line.contains("reactive web application"))
			.singleElement()
			.asString()
			.contains("forPrincipal", "LaunchpadOperations");
	}

	@Test
	void withoutDatabaseTokensStayInMemory() {
		this.contextRunner.withUserConfiguration(WithoutDatabase.class)
			.run((context) -> assertThat(context).hasSingleBean(BcxClient.class)
				.getBean(OAuth2AuthorizedClientService.class)
				.isInstanceOf(InMemoryOAuth2AuthorizedClientService.class));
	}

	@Test
	void registrationsOfOthersStayReactive() {
		this.contextRunner.withUserConfiguration(WithDatabase.class).run((context) -> {
			assertThat(
					context.getBean(ReactiveClientRegistrationRepository.class).findByRegistrationId("google").block())
				.isNotNull();
			assertThat(context.getBean(ClientRegistrationRepository.class).findByRegistrationId("google")).isNull();
		});
	}

	@Test
	void reactiveRepositoryOfTheApplicationGoesWithRegistrationsOfBasecamp() {
		this.contextRunner.withUserConfiguration(WithDatabase.class)
			.withBean(ReactiveClientRegistrationRepository.class, () -> (registrationId) -> Mono.empty())
			.run((context) -> assertThat(context).getBean(ClientRegistrationRepository.class)
				.satisfies((repository) -> assertThat(repository.findByRegistrationId("basecamp")).isNotNull()));
	}

	@Test
	void missingDataSourceStopsTheStartWhenADatabaseIsWanted() {
		this.contextRunner.withUserConfiguration(WithoutDatabase.class)
			.withPropertyValues("basecamp.token-store.type=jdbc")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("no bean of type"));
	}

	@Test
	void whenDisabledDefinesNothing() {
		this.contextRunner.withUserConfiguration(WithDatabase.class)
			.withPropertyValues("basecamp.enabled=false",
					"spring.security.oauth2.client.registration.basecamp.provider=google")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(ClientRegistrationRepository.class)
				.doesNotHaveBean(OAuth2AuthorizedClientService.class));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class WithDatabase {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
	static class WithoutDatabase {

	}

}
