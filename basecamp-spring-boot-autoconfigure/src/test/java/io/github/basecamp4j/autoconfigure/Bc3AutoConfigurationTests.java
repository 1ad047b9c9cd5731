package io.github.basecamp4j.autoconfigure;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.documents.VaultOperations;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.http.BasecampApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link Bc3AutoConfiguration}.
 */
class Bc3AutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, LaunchpadAutoConfiguration.class,
				Bc3AutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=canary-token");

	@Test
	void definesClientAndOperations() {
		this.contextRunner.run((context) -> assertThat(context).hasSingleBean(Bc3Client.class)
			.hasBean("bc3ProjectOperations")
			.hasBean("bc3DocumentOperations")
			.hasBean("bc3VaultOperations")
			.hasBean("bc3PeopleOperations")
			.hasSingleBean(ProjectOperations.class)
			.hasSingleBean(DocumentOperations.class)
			.hasSingleBean(VaultOperations.class)
			.hasSingleBean(PeopleOperations.class));
	}

	@Test
	void whenThereAreNoAccessTokensDefinesNothing() {
		this.contextRunner.withPropertyValues("basecamp.access-token=")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(Bc3Client.class)
				.doesNotHaveBean(ProjectOperations.class));
	}

	@Test
	void whenDisabledDefinesNothing() {
		this.contextRunner.withPropertyValues("basecamp.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(Bc3Client.class)
				.doesNotHaveBean(ProjectOperations.class));
	}

	@Test
	void whenApplicationHasClientAndOperationsBacksOff() {
		this.contextRunner.withUserConfiguration(OwnBeans.class)
			.run((context) -> assertThat(context).hasSingleBean(Bc3Client.class)
				.hasBean("ownClient")
				.hasBean("ownProjects")
				.hasBean("ownDocuments")
				.hasBean("ownVaults")
				.hasBean("ownPeople")
				.hasSingleBean(ProjectOperations.class)
				.hasSingleBean(DocumentOperations.class)
				.hasSingleBean(VaultOperations.class)
				.hasSingleBean(PeopleOperations.class));
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnBeans {

		@Bean
		Bc3Client ownClient(BasecampRestClientFactory clients, BasecampProperties properties) {
			return new Bc3Client(clients.create(BasecampApi.bc3(properties.bc3().baseUrl())));
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
		VaultOperations ownVaults() {
			return mock(VaultOperations.class);
		}

		@Bean
		PeopleOperations ownPeople() {
			return mock(PeopleOperations.class);
		}

	}

}
