package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.http.BasecampApi;

/**
 * Auto-configuration for Basecamp 3, 4 and 5.
 */
@AutoConfiguration(after = LaunchpadAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@ConditionalOnBean(AccessTokenProvider.class)
@Import(Bc3OperationsRegistrar.class)
public final class Bc3AutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Bc3Client bc3Client(BasecampRestClientFactory clients, BasecampConnectionDetails connectionDetails) {
		return new Bc3Client(clients.create(BasecampApi.bc3(connectionDetails.getBc3BaseUrl())));
	}

}
