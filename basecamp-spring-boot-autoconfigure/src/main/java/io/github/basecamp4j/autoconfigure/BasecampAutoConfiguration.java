package io.github.basecamp4j.autoconfigure;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.util.Assert;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.http.BasecampClientListener;
import io.github.basecamp4j.launchpad.AuthorizationOperations;

/**
 * Auto-configuration for what all Basecamp products have in common.
 */
@AutoConfiguration(
		beforeName = "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration")
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@EnableConfigurationProperties(BasecampProperties.class)
@Import({ BasecampConnectionConfiguration.class, BasecampProviderConfiguration.class,
		BasecampOAuth2ClientConfiguration.class })
@ImportRuntimeHints(BasecampRuntimeHints.class)
public final class BasecampAutoConfiguration {

	@Bean
	@Conditional(OnAccessTokenCondition.class)
	@ConditionalOnMissingBean
	AccessTokenProvider basecampAccessTokens(BasecampProperties properties) {
		String accessToken = properties.accessToken();
		Assert.state(accessToken != null, "Property 'basecamp.access-token' must be set");
		return AccessTokenProvider.fixed(accessToken);
	}

	@Bean
	KnownAccounts basecampKnownAccounts(ObjectProvider<AuthorizationOperations> authorization) {
		return new KnownAccounts(authorization, Clock.systemUTC());
	}

	@Bean
	HttpPolicies basecampHttpPolicies(BasecampProperties properties, ObjectProvider<HttpClientSettings> clientSettings,
			Environment environment, ObjectProvider<BasecampClientListener> listener) {
		return new HttpPolicies(properties, clientSettings.getIfAvailable(HttpClientSettings::defaults),
				Threading.VIRTUAL.isActive(environment) ? new VirtualThreadTaskExecutor("basecamp-pages-") : null,
				listener.getIfUnique());
	}

	@Bean
	BasecampRestClientFactory basecampRestClientFactory(ObjectProvider<RestClient.Builder> builders,
			BasecampProperties properties, HttpPolicies policies, ObjectProvider<AccessTokenProvider> accessTokens,
			ObjectProvider<AccountResolver> applicationResolvers, BasecampConnectionDetails connectionDetails,
			KnownAccounts knownAccounts) {
		return new BasecampRestClientFactory(builders, properties, policies, accessTokens,
				new DefaultAccountResolver(applicationResolvers, properties, connectionDetails, knownAccounts));
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(SanitizingFunction.class)
	static class ActuatorConfiguration {

		@Bean
		BasecampSanitizingFunction basecampSanitizingFunction(Environment environment) {
			return new BasecampSanitizingFunction(environment);
		}

	}

}
