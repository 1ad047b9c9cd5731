package io.github.basecamp4j.autoconfigure;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.init.PropertiesBasedDataSourceScriptDatabaseInitializer;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

import io.github.basecamp4j.tokens.JdbcBasecampAuthorizedClientService;
import io.github.basecamp4j.tokens.TokenEncryption;

/**
 * Auto-configuration for keeping Basecamp's tokens in the application's database.
 */
@AutoConfiguration(after = { DataSourceAutoConfiguration.class, BasecampAutoConfiguration.class },
		before = OAuth2ClientAutoConfiguration.class)
@ConditionalOnClass({ OAuth2ClientProperties.class, OAuth2AuthorizedClientService.class,
		PropertiesBasedDataSourceScriptDatabaseInitializer.class })
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@ConditionalOnProperty(name = "basecamp.token-store.type", havingValue = "jdbc", matchIfMissing = true)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnMissingBean(OAuth2AuthorizedClientService.class)
@Conditional(OnBasecampRegistrationCondition.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class BasecampTokenStoreAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	BasecampTokenStoreSchemaInitializer basecampTokenStoreSchemaInitializer(DataSource dataSource,
			BasecampProperties properties) {
		return new BasecampTokenStoreSchemaInitializer(dataSource, properties.tokenStore());
	}

	@Bean
	@DependsOnDatabaseInitialization
	JdbcBasecampAuthorizedClientService basecampAuthorizedClientService(DataSource dataSource,
			BasecampProperties properties, ClientRegistrationRepository registrations,
			BasecampRegistrations basecampRegistrations, ApplicationEventPublisher events) {
		BasecampProperties.TokenStore store = properties.tokenStore();
		TokenEncryption encryption = TokenEncryption.of(store.encryption().keys());
		return new JdbcBasecampAuthorizedClientService(dataSource, store.table(),
				store.encryption().acceptPlainText() ? encryption : encryption.refusingPlainText(), store.cacheSize(),
				registrations, basecampRegistrations::isBasecamp, events);
	}

}
