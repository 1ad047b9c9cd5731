package io.github.basecamp4j.autoconfigure;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.accesses.AccessOperations;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.http.BasecampApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link BcxAutoConfiguration}.
 */
class BcxAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, LaunchpadAutoConfiguration.class,
				BcxAutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=canary-token");

	@Test
	void definesClientAndOperations() {
		this.contextRunner.run((context) -> assertThat(context).hasSingleBean(BcxClient.class)
			.hasBean("bcxProjectOperations")
			.hasBean("bcxDocumentOperations")
			.hasBean("bcxPeopleOperations")
			.hasBean("bcxAccessOperations")
			.hasSingleBean(ProjectOperations.class)
			.hasSingleBean(DocumentOperations.class)
			.hasSingleBean(PeopleOperations.class)
			.hasSingleBean(AccessOperations.class));
	}

	@Test
	void whenThereAreNoAccessTokensDefinesNothing() {
		this.contextRunner.withPropertyValues("basecamp.access-token=")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(BcxClient.class)
				.doesNotHaveBean(ProjectOperations.class)
				.doesNotHaveBean(AccessOperations.class));
	}

	@Test
	void whenDisabledDefinesNothing() {
		this.contextRunner.withPropertyValues("basecamp.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(BcxClient.class)
				.doesNotHaveBean(ProjectOperations.class)
				.doesNotHaveBean(AccessOperations.class));
	}

	@Test
	void whenApplicationHasClientAndOperationsBacksOff() {
		this.contextRunner.withUserConfiguration(OwnBeans.class)
			.run((context) -> assertThat(context).hasSingleBean(BcxClient.class)
				.hasBean("ownClient")
				.hasBean("ownProjects")
				.hasBean("ownDocuments")
				.hasBean("ownPeople")
				.hasBean("ownAccesses")
				.hasSingleBean(ProjectOperations.class)
				.hasSingleBean(DocumentOperations.class)
				.hasSingleBean(PeopleOperations.class)
				.hasSingleBean(AccessOperations.class));
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnBeans {

		@Bean
		BcxClient ownClient(BasecampRestClientFactory clients, BasecampProperties properties) {
			return new BcxClient(clients.create(BasecampApi.bcx(properties.bcx().baseUrl())));
		}

		@Bean
		ProjectOperations ownProjects() {
			return mock(ProjectOperations.class);
		}

		@Bean
		DocumentOperations ownDocuments() {
			return mock(DocumentOperations.class);
		}

		@Bean
		PeopleOperations ownPeople() {
			return mock(PeopleOperations.class);
		}

		@Bean
		AccessOperations ownAccesses() {
			return mock(AccessOperations.class);
		}

	}

}
