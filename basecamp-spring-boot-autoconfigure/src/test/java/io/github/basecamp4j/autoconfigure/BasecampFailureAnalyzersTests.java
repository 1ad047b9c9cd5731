package io.github.basecamp4j.autoconfigure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import io.github.basecamp4j.bcx.projects.ProjectOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what is printed when an application cannot start.
 */
@ExtendWith(OutputCaptureExtension.class)
class BasecampFailureAnalyzersTests {

	private static final String REGISTRATION = "spring.security.oauth2.client.registration.basecamp.";

	private static final String USER_AGENT = "basecamp.user-agent=Ledger (ops@example.com)";

	@Test
	void whenNothingIsConfiguredButOperationsAreWantedPrintsWhatToPaste(CapturedOutput output) {
		fail(WantsProjects.class);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("Parameter 0 of constructor in io.github.basecamp4j.autoconfigure.")
			.contains("needs 'io.github.basecamp4j.bcx.projects.ProjectOperations', which is not there because "
					+ "neither a client registration nor an access token is configured.")
			.contains("https://launchpad.37signals.com/integrations")
			.contains("spring.security.oauth2.client.registration.basecamp.client-id=...")
			.contains("spring.security.oauth2.client.registration.basecamp.client-secret=...")
			.contains("basecamp.user-agent=Ledger (ops@example.com)")
			.contains("basecamp.access-token=...");
	}

	@Test
	void whenDisabledButOperationsAreWantedSaysSo(CapturedOutput output) {
		fail(WantsProjects.class, "basecamp.enabled=false");
		assertThat(output).contains("'basecamp.enabled' is false");
	}

	@Test
	void whenAutoConfigurationIsExcludedButOperationsAreWantedNamesMissingBeans(CapturedOutput output) {
		fail(WantsProjects.class, USER_AGENT, REGISTRATION + "client-id=id",
				REGISTRATION + "client-secret=canary-secret",
				"spring.autoconfigure.exclude=org.springframework.boot.security.oauth2.client.autoconfigure."
						+ "OAuth2ClientAutoConfiguration");
		assertThat(output)
			.contains("these beans that it is made from are missing: ClientRegistrationRepository, "
					+ "OAuth2AuthorizedClientService, AccessTokenProvider.")
			.contains("--debug");
	}

	@Test
	void whenOurAutoConfigurationIsExcludedButOperationsAreWantedSaysSo(CapturedOutput output) {
		fail(WantsProjects.class, USER_AGENT, "basecamp.access-token=canary-token",
				"spring.autoconfigure.exclude=" + BcxAutoConfiguration.class.getName());
		assertThat(output).contains("its auto-configuration is excluded.");
	}

	@Test
	void whenOperationsLackTheirClientSaysSo(CapturedOutput output) {
		fail(WantsProjectsWithoutClient.class, USER_AGENT, "basecamp.access-token=canary-token",
				"spring.autoconfigure.exclude=" + BcxAutoConfiguration.class.getName());
		assertThat(output).contains("needs 'io.github.basecamp4j.bcx.BcxClient', which is not there because "
				+ "its auto-configuration is excluded.");
	}

	@Test
	void whenAnotherBeanIsMissingLeavesItToBoot(CapturedOutput output) {
		fail(WantsText.class);
		assertThat(output).contains("required a bean of type 'java.lang.String' that could not be found");
	}

	@Test
	void whenClientIdIsEmptyPrintsWhatToPaste(CapturedOutput output) {
		fail(Empty.class, USER_AGENT, REGISTRATION + "client-id=", REGISTRATION + "client-secret=canary-secret");
		assertThat(output)
			.contains("Property 'spring.security.oauth2.client.registration.basecamp.client-id' is not set.")
			.contains("spring.security.oauth2.client.registration.basecamp.client-id=...");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void whenClientSecretIsEmptyPrintsWhatToPaste(String secret, CapturedOutput output) {
		fail(Empty.class, USER_AGENT, REGISTRATION + "client-id=id", REGISTRATION + "client-secret=" + secret);
		assertThat(output).contains("The client secret of client registration 'basecamp' is not set.")
			.contains("spring.security.oauth2.client.registration.basecamp.client-secret=...");
	}

	@ParameterizedTest
	@CsvSource({ "client-id, client id, ledger", "client-secret, client secret, canary" })
	void whenPlaceholderIsNotResolvedSaysWhatToSet(String property, String name, String value, CapturedOutput output) {
		fail(Empty.class, USER_AGENT, REGISTRATION + "client-id=id", REGISTRATION + "client-secret=canary-secret",
				REGISTRATION + property + "=" + value + "-${NEVER_SET}");
		assertThat(output)
			.contains("The " + name + " of client registration 'basecamp' has the placeholder '${NEVER_SET}', which "
					+ "nothing resolves.")
			.contains("Set the environment variable or the property 'NEVER_SET'.")
			.doesNotContain("canary");
	}

	@Test
	void whenAnotherProviderHasNoSecretStarts() {
		String google = "spring.security.oauth2.client.registration.google.";
		try (ConfigurableApplicationContext context = application(Empty.class, USER_AGENT,
				REGISTRATION + "client-id=id", REGISTRATION + "client-secret=canary-secret",
				google + "client-id=${NEVER_SET}")
			.run()) {
			assertThat(context.isRunning()).isTrue();
		}
	}

	@Test
	void whenUserAgentIsMissingPrintsWhatToPaste(CapturedOutput output) {
		fail(Empty.class, REGISTRATION + "client-id=id", REGISTRATION + "client-secret=canary-secret");
		assertThat(output).contains("Property 'basecamp.user-agent' is not set.")
			.contains("    basecamp.user-agent=Ledger (ops@example.com)");
	}

	@Test
	void whenUserAgentHasNoContactPrintsWhatToPaste(CapturedOutput output) {
		fail(Empty.class, "basecamp.user-agent=Ledger", "basecamp.access-token=canary");
		assertThat(output).contains("Property 'basecamp.user-agent' is 'Ledger'.")
			.contains("    basecamp.user-agent=Ledger (ops@example.com)")
			.doesNotContain("canary");
	}

	@Test
	void whenAccessTokenAndRegistrationAreConfiguredSaysToChoose(CapturedOutput output) {
		fail(Empty.class, USER_AGENT, "basecamp.access-token=canary", REGISTRATION + "client-id=id",
				REGISTRATION + "client-secret=canary");
		assertThat(output)
			.contains("Both 'basecamp.access-token' and the client registration 'basecamp' are configured")
			.contains("Remove 'basecamp.access-token'")
			.doesNotContain("canary");
	}

	@Test
	void whenNamedRegistrationIsMissingNamesTheOneThereIs(CapturedOutput output) {
		fail(Empty.class, USER_AGENT, "spring.security.oauth2.client.registration.camp.provider=basecamp",
				"spring.security.oauth2.client.registration.camp.client-id=id");
		assertThat(output).contains("Property 'basecamp.registration-id' is 'basecamp', but there is no such")
			.contains("    basecamp.registration-id=camp");
	}

	@Test
	void whenBaseUrlIsNotSafeSaysSo(CapturedOutput output) {
		fail(Empty.class, "basecamp.bc3.base-url=http://example.com");
		assertThat(output).contains("Property 'basecamp.bc3.base-url' is 'http://example.com'.")
			.contains("http is for loopback addresses only")
			.contains("basecamp.bc3.base-url=http://localhost:8081");
	}

	private static void fail(Class<?> application, String... properties) {
		assertThatExceptionOfType(Exception.class).isThrownBy(application(application, properties)::run);
	}

	private static SpringApplication application(Class<?> application, String... properties) {
		return new SpringApplicationBuilder(application).web(WebApplicationType.NONE).properties(properties).build();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
	static class Empty {

	}

	@Configuration(proxyBeanMethods = false)
	@Import({ Empty.class, ProjectReport.class })
	static class WantsProjects {

	}

	@Configuration(proxyBeanMethods = false)
	@Import({ WantsProjects.class, BcxOperationsRegistrar.class })
	static class WantsProjectsWithoutClient {

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Empty.class)
	static class WantsText {

		@Bean
		Integer length(String text) {
			return text.length();
		}

	}

	static class ProjectReport {

		ProjectReport(ProjectOperations projects) {
		}

	}

}
