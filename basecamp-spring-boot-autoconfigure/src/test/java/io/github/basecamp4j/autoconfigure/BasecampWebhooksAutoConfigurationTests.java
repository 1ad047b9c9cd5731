package io.github.basecamp4j.autoconfigure;

import javax.sql.DataSource;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.init.PropertiesBasedDataSourceScriptDatabaseInitializer;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;

import io.github.basecamp4j.webhooks.BasecampWebhooks;
import io.github.basecamp4j.webhooks.JdbcWebhookDeliveryStore;
import io.github.basecamp4j.webhooks.WebhookDeliveryStore;
import io.github.basecamp4j.webhooks.WebhookPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BasecampWebhooksAutoConfiguration}.
 */
class BasecampWebhooksAutoConfigurationTests {

	private static final String SECRET = "basecamp.webhooks.secret=canary-hooks-b7e1f09a52c84d36ab1f";

	private static final AutoConfigurations STARTER = AutoConfigurations.of(BasecampAutoConfiguration.class,
			BasecampTokenStoreAutoConfiguration.class, BasecampWebhooksAutoConfiguration.class,
			DataSourceAutoConfiguration.class, OAuth2ClientAutoConfiguration.class);

	private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner()
		.withConfiguration(STARTER)
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)",
				"spring.datasource.generate-unique-name=true");

	private final WebApplicationContextRunner withRegistration = this.contextRunner.withPropertyValues(
			"spring.security.oauth2.client.registration.basecamp.client-id=id",
			"spring.security.oauth2.client.registration.basecamp.client-secret=canary-client-secret");

	@Test
	void webhooksAreReceivedBeforeEverythingElse() {
		this.contextRunner.withPropertyValues(SECRET).run((context) -> {
			assertThat(context).hasSingleBean(BasecampWebhooks.class)
				.hasSingleBean(WebhookPublisher.class)
				.hasSingleBean(Filter.class);
			DelegatingFilterProxyRegistrationBean registration = context
				.getBean(DelegatingFilterProxyRegistrationBean.class);
			assertThat(registration.getOrder()).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
			assertThat(registration.getUrlPatterns()).containsExactly("/basecamp/webhooks/*");
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "basecamp.webhooks.path=/hooks", "basecamp.webhooks.secret=", "basecamp.webhooks.async=true" })
	void withoutASecretNothingIsReceived(String property) {
		this.withRegistration.withPropertyValues(property)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(BasecampWebhooks.class)
				.doesNotHaveBean(Filter.class)
				.doesNotHaveBean(DelegatingFilterProxyRegistrationBean.class)
				.doesNotHaveBean(WebhookDeliveryStore.class));
	}

	@Test
	void nothingIsReceivedWhenSwitchedOff() {
		this.contextRunner.withPropertyValues(SECRET, "basecamp.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BasecampWebhooks.class));
	}

	@Test
	void onlyServletApplicationsReceive() {
		new ApplicationContextRunner().withConfiguration(STARTER)
			.withPropertyValues(SECRET)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BasecampWebhooks.class));
		new ReactiveWebApplicationContextRunner().withConfiguration(STARTER)
			.withPropertyValues(SECRET)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BasecampWebhooks.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "canary-short", "canary-canary-canary-canary-canary-",
			"canary-b7e1f09a52c84d36ab1f7e1f09a52c84/d36", "canary-b7e1f09a52c84d36ab1f7e1f09a52c84 d36" })
	void secretThatIsNoneStopsTheStart(String secret) {
		this.contextRunner.withPropertyValues("basecamp.webhooks.secret=" + secret)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(BasecampConfigurationException.class)
				.hasMessageContaining("the secret can be guessed")
				.hasMessageNotContaining(secret));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "hooks", "/hooks/", "/hooks/*", "/hooks/{id}", "/hooks?x", "//hooks" })
	void pathThatIsNoneStopsTheStart(String path) {
		this.contextRunner.withPropertyValues(SECRET, "basecamp.webhooks.path=" + path)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(BasecampConfigurationException.class)
				.hasMessageContaining("the path is '" + path + "'"));
	}

	@Test
	void tableThatIsNoneStopsTheStart() {
		this.contextRunner.withPropertyValues("basecamp.webhooks.table=a;b")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(BasecampConfigurationException.class)
				.hasMessageContaining("'basecamp.webhooks.table' is 'a;b'"));
	}

	@Test
	void deliveriesAreRememberedBesideTheTokens() {
		this.withRegistration.withPropertyValues(SECRET).run((context) -> {
			assertThat(context).hasSingleBean(JdbcWebhookDeliveryStore.class);
			assertThat(new JdbcTemplate(context.getBean(DataSource.class))
				.queryForObject("SELECT COUNT(*) FROM basecamp_webhook_delivery", Integer.class)).isZero();
		});
	}

	@Test
	void deliveriesAreRememberedInMemoryWhereTokensAre() {
		this.withRegistration.withPropertyValues(SECRET, "basecamp.token-store.type=memory")
			.run((context) -> assertThat(context).hasSingleBean(WebhookPublisher.class)
				.doesNotHaveBean(WebhookDeliveryStore.class)
				.doesNotHaveBean(BasecampWebhookSchemaInitializer.class));
		this.withRegistration.withPropertyValues(SECRET)
			.withClassLoader(new FilteredClassLoader(PropertiesBasedDataSourceScriptDatabaseInitializer.class))
			.run((context) -> assertThat(context).hasSingleBean(WebhookPublisher.class)
				.doesNotHaveBean(WebhookDeliveryStore.class));
	}

	@Test
	void storeOfTheApplicationWins() {
		WebhookDeliveryStore own = WebhookDeliveryStore.inMemory(1);
		this.withRegistration.withPropertyValues(SECRET)
			.withBean(WebhookDeliveryStore.class, () -> own)
			.run((context) -> assertThat(context).getBean(WebhookDeliveryStore.class).isSameAs(own));
	}

}
