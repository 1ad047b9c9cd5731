package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.accesses.AccessOperations;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.http.BasecampApi;

/**
 * Auto-configuration for Basecamp 2.
 */
@AutoConfiguration(after = LaunchpadAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "basecamp.enabled", matchIfMissing = true)
@ConditionalOnBean(AccessTokenProvider.class)
public final class BcxAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	BcxClient bcxClient(BasecampRestClientFactory clients, BasecampProperties properties) {
		return new BcxClient(clients.create(BasecampApi.bcx(properties.bcx().baseUrl())));
	}

	@Bean
	@ConditionalOnMissingBean
	ProjectOperations bcxProjectOperations(BcxClient client) {
		return client.projects();
	}

	@Bean
	@ConditionalOnMissingBean
	DocumentOperations bcxDocumentOperations(BcxClient client) {
		return client.documents();
	}

	@Bean
	@ConditionalOnMissingBean
	PeopleOperations bcxPeopleOperations(BcxClient client) {
		return client.people();
	}

	@Bean
	@ConditionalOnMissingBean
	AccessOperations bcxAccessOperations(BcxClient client) {
		return client.accesses();
	}

}
