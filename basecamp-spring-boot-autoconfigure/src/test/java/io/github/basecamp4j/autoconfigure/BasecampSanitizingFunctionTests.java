package io.github.basecamp4j.autoconfigure;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.actuate.context.properties.ConfigurationPropertiesReportEndpoint;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BasecampSanitizingFunction}.
 */
class BasecampSanitizingFunctionTests {

	private static final String KEY = "canary/key/canary/key/canary/key/canary/kAA=";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class))
		.withUserConfiguration(Endpoints.class)
		.withSystemProperties("basecamp.service.refreshToken=canary-refresh")
		.withPropertyValues("basecamp.access-token=canary-access", "basecamp.user-agent=Ledger (ops@example.com)",
				"basecamp.webhooks.secret=canary-hooks-b7e1f09a52c84d36ab1f",
				"BASECAMP_SERVICE_REFRESH_TOKEN=canary-refresh", "basecamp.token-store.encryption.keys[0]=" + KEY);

	@Test
	void environmentHidesSecretsWhereValuesAreShown() {
		this.contextRunner
			.run((context) -> assertThat(json(context.getBean(EnvironmentEndpoint.class).environment("(?i)basecamp.*")))
				.contains("Ledger (ops@example.com)", "******")
				.doesNotContain("canary-", KEY));
	}

	@Test
	void configurationPropertiesHideSecretsWhereValuesAreShown() {
		this.contextRunner.run((context) -> assertThat(
				json(context.getBean(ConfigurationPropertiesReportEndpoint.class).configurationProperties()))
			.contains("Ledger (ops@example.com)", "******")
			.doesNotContain("canary-", KEY));
	}

	@Test
	void environmentHidesSecretsUnderNamesOfTheApplication() {
		String key2 = "canary/key/canary/key/canary/key/canary/kBB=";
		this.contextRunner
			.withPropertyValues("LEDGER_KEYS=" + KEY + "," + key2, "LEDGER_ACCESS=canary-access",
					"LEDGER_REFRESH=canary-refresh", "LEDGER_HOOKS=canary-hooks-b7e1f09a52c84d36ab1f",
					"LEDGER_SECRET=canary-client-secret", "LEDGER_ID=shown-id",
					"basecamp.token-store.encryption.keys[1]=${LEDGER_SECOND_KEY}", "LEDGER_SECOND_KEY=" + key2,
					"spring.security.oauth2.client.registration.basecamp.client-id=${LEDGER_ID}",
					"spring.security.oauth2.client.registration.basecamp.client-secret=${LEDGER_SECRET}")
			.run((context) -> assertThat(json(context.getBean(EnvironmentEndpoint.class).environment("LEDGER.*")))
				.contains("shown-id", "******")
				.doesNotContain("canary", KEY, key2));
	}

	@Test
	void valuesOfOthersAreShown() {
		this.contextRunner.withPropertyValues("ledger.access-token=theirs")
			.run((context) -> assertThat(json(context.getBean(EnvironmentEndpoint.class).environment(null)))
				.contains("theirs"));
	}

	@Test
	void whenActuatorIsMissingStartsWithoutIt() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class))
			.withClassLoader(new FilteredClassLoader(SanitizingFunction.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("basecampSecrets"));
	}

	private static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value);
	}

	@Configuration(proxyBeanMethods = false)
	static class Endpoints {

		@Bean
		EnvironmentEndpoint environmentEndpoint(Environment environment, List<SanitizingFunction> sanitizingFunctions) {
			return new EnvironmentEndpoint(environment, sanitizingFunctions, Show.ALWAYS);
		}

		@Bean
		ConfigurationPropertiesReportEndpoint configurationPropertiesReportEndpoint(
				List<SanitizingFunction> sanitizingFunctions) {
			return new ConfigurationPropertiesReportEndpoint(sanitizingFunctions, Show.ALWAYS);
		}

	}

}
