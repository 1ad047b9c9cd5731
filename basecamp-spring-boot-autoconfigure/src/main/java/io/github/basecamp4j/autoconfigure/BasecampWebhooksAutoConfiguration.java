package io.github.basecamp4j.autoconfigure;

import javax.sql.DataSource;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.jdbc.init.PropertiesBasedDataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

import io.github.basecamp4j.tokens.JdbcBasecampAuthorizedClientService;
import io.github.basecamp4j.webhooks.BasecampWebhookFilter;
import io.github.basecamp4j.webhooks.BasecampWebhooks;
import io.github.basecamp4j.webhooks.ChatbotCommandHandler;
import io.github.basecamp4j.webhooks.JdbcWebhookDeliveryStore;
import io.github.basecamp4j.webhooks.WebhookDeliveryStore;
import io.github.basecamp4j.webhooks.WebhookPublisher;

/**
 * Auto-configuration for receiving what Basecamp tells webhooks and chatbots.
 */
@AutoConfiguration(after = { BasecampAutoConfiguration.class, BasecampTokenStoreAutoConfiguration.class })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(Filter.class)
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@Conditional(OnWebhookSecretCondition.class)
public final class BasecampWebhooksAutoConfiguration {

	private static final int REMEMBERED_EVENTS = 10_000;

	@Bean
	BasecampWebhooks basecampWebhooks(BasecampProperties properties) {
		return properties.webhooks().requireAddresses();
	}

	@Bean
	WebhookPublisher basecampWebhookPublisher(ApplicationEventPublisher events,
			ObjectProvider<WebhookDeliveryStore> deliveries, BasecampProperties properties) {
		return new WebhookPublisher(events,
				deliveries.getIfAvailable(() -> WebhookDeliveryStore.inMemory(REMEMBERED_EVENTS)),
				properties.webhooks().async());
	}

	@Bean
	BasecampWebhookFilter basecampWebhookFilter(BasecampWebhooks webhooks, WebhookPublisher publisher,
			ObjectProvider<ChatbotCommandHandler> chatbot) {
		return new BasecampWebhookFilter(webhooks, publisher, chatbot.getIfAvailable());
	}

	/**
	 * Comes first, before Spring Security and before whatever records addresses. The
	 * filter is made when it is needed, and not while the web server is, so that nothing
	 * which it needs is made before its time, a {@code DataSource} among it.
	 */
	@Bean
	static DelegatingFilterProxyRegistrationBean basecampWebhookFilterRegistration(Environment environment) {
		DelegatingFilterProxyRegistrationBean registration = new DelegatingFilterProxyRegistrationBean(
				"basecampWebhookFilter");
		registration.addUrlPatterns(
				environment.getProperty("basecamp.webhooks.path", BasecampProperties.Webhooks.DEFAULT_PATH) + "/*");
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(PropertiesBasedDataSourceScriptDatabaseInitializer.class)
	@ConditionalOnBean(JdbcBasecampAuthorizedClientService.class)
	@ConditionalOnMissingBean(WebhookDeliveryStore.class)
	static class JdbcConfiguration {

		@Bean
		BasecampWebhookSchemaInitializer basecampWebhookSchemaInitializer(DataSource dataSource,
				BasecampProperties properties) {
			return new BasecampWebhookSchemaInitializer(dataSource, properties);
		}

		@Bean
		@DependsOnDatabaseInitialization
		JdbcWebhookDeliveryStore basecampWebhookDeliveryStore(DataSource dataSource, BasecampProperties properties) {
			return new JdbcWebhookDeliveryStore(dataSource, properties.webhooks().table());
		}

	}

}
