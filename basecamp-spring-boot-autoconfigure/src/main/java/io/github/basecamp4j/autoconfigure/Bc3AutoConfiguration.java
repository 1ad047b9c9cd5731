package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.vaults.VaultOperations;
import io.github.basecamp4j.http.BasecampApi;

/**
 * Auto-configuration for Basecamp 3, 4 and 5.
 */
@AutoConfiguration(after = LaunchpadAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@ConditionalOnBean(AccessTokenProvider.class)
public final class Bc3AutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Bc3Client bc3Client(BasecampRestClientFactory clients, BasecampProperties properties) {
		return new Bc3Client(clients.create(BasecampApi.bc3(properties.bc3().baseUrl())));
	}

	@Bean
	@ConditionalOnMissingBean
	ProjectOperations bc3ProjectOperations(Bc3Client client) {
		return client.projects();
	}

	@Bean
	@ConditionalOnMissingBean
	DocumentOperations bc3DocumentOperations(Bc3Client client) {
		return client.documents();
	}

	@Bean
	@ConditionalOnMissingBean
	VaultOperations bc3VaultOperations(Bc3Client client) {
		return client.vaults();
	}

	@Bean
	@ConditionalOnMissingBean
	PeopleOperations bc3PeopleOperations(Bc3Client client) {
		return client.people();
	}

}
