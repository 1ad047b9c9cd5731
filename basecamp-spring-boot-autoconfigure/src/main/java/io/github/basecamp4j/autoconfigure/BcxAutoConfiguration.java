package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.http.BasecampApi;

/**
 * Auto-configuration for Basecamp 2.
 */
@AutoConfiguration(after = LaunchpadAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@ConditionalOnBean(AccessTokenProvider.class)
@Import(BcxOperationsRegistrar.class)
public final class BcxAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	BcxClient bcxClient(BasecampRestClientFactory clients, BasecampConnectionDetails connectionDetails) {
		return new BcxClient(clients.create(BasecampApi.bcx(connectionDetails.getBcxBaseUrl())));
	}

}
