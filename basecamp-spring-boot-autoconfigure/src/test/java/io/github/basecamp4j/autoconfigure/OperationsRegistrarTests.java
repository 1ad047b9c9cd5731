package io.github.basecamp4j.autoconfigure;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport.ConditionAndOutcomes;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.projects.ProjectOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

/**
 * Tests for {@link OperationsRegistrar}.
 */
class OperationsRegistrarTests {

	private static final String BEAN = "bcxProjectOperations";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, LaunchpadAutoConfiguration.class,
				BcxAutoConfiguration.class, Bc3AutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=canary-token");

	@ParameterizedTest
	@ValueSource(classes = { BcxClient.class, Bc3Client.class })
	void whatAClientOffersIsABean(Class<?> client) {
		String prefix = client.getSimpleName().replace("Client", "").toLowerCase();
		this.contextRunner.run((context) -> {
			assertThat(operations(client)).isNotEmpty()
				.allSatisfy((type) -> assertThat(context).getBean(prefix + type.getSimpleName()).isInstanceOf(type))
				.allSatisfy((type) -> assertThat(context).hasSingleBean(type));
			assertThat(context.getBeanDefinitionNames()).filteredOn((name) -> name.matches(prefix + "\\w+Operations"))
				.hasSameSizeAs(operations(client));
		});
	}

	@Test
	void beansAreNotCreatedBeforeTheyAreWanted() {
		this.contextRunner.run((context) -> {
			assertThat(context.getBeanFactory().containsSingleton(BEAN)).isFalse();
			assertThat(context.getBean(ProjectOperations.class)).isSameAs(context.getBean(BEAN));
			assertThat(context.getBeanFactory().containsSingleton(BEAN)).isTrue();
		});
	}

	@Test
	void whenApplicationHasOperationsBacksOffForTheseOnly() {
		this.contextRunner.withUserConfiguration(Own.class)
			.run((context) -> assertThat(context).hasSingleBean(ProjectOperations.class)
				.hasBean("own")
				.doesNotHaveBean(BEAN)
				.hasBean("bcxDocumentOperations")
				.hasBean("bc3ProjectOperations"));
	}

	@ParameterizedTest
	@ValueSource(classes = { NotForAutowiring.class, NotByDefault.class })
	void whenApplicationHasOperationsThatAreNotInjectedDoesNotBackOff(Class<?> configuration) {
		this.contextRunner.withUserConfiguration(configuration, WantsProjects.class)
			.run((context) -> assertThat(context).hasBean("own")
				.getBean(WantsProjects.class)
				.extracting((wanting) -> wanting.projects)
				.isSameAs(context.getBean(BEAN)));
	}

	@Test
	void whenParentContextHasOperationsBacksOff() {
		new ApplicationContextRunner().withUserConfiguration(Own.class)
			.run((parent) -> this.contextRunner.withParent(parent)
				.run((context) -> assertThat(context).doesNotHaveBean(BEAN)
					.getBean(ProjectOperations.class)
					.isSameAs(parent.getBean("own"))));
	}

	@Test
	void conditionReportTellsWhatIsThere() {
		this.contextRunner.run((context) -> {
			ConditionAndOutcomes outcomes = outcomes(context);
			assertThat(outcomes.isFullMatch()).isTrue();
			assertThat(outcomes).singleElement()
				.extracting((outcome) -> outcome.getOutcome().getMessage())
				.asString()
				.contains(ProjectOperations.class.getName())
				.contains("did not find any beans");
		});
	}

	@Test
	void conditionReportTellsWhatIsNotThereAndWhy() {
		this.contextRunner.withUserConfiguration(Own.class).run((context) -> {
			ConditionAndOutcomes outcomes = outcomes(context);
			assertThat(outcomes.isFullMatch()).isFalse();
			assertThat(outcomes).singleElement()
				.extracting((outcome) -> outcome.getOutcome().getMessage())
				.asString()
				.contains("found bean own");
		});
	}

	private static ConditionAndOutcomes outcomes(ConfigurableApplicationContext context) {
		return ConditionEvaluationReport.get(context.getBeanFactory())
			.getConditionAndOutcomesBySource()
			.get(BcxAutoConfiguration.class.getName() + "#" + BEAN);
	}

	private static List<? extends Class<?>> operations(Class<?> client) {
		return Stream.of(client.getMethods())
			.map(Method::getReturnType)
			.filter((type) -> type.getSimpleName().endsWith("Operations"))
			.distinct()
			.toList();
	}

	/**
	 * Tests of an application that puts a mock in the place of operations.
	 */
	@Nested
	@SpringJUnitConfig(MockedTests.Application.class)
	@TestPropertySource(
			properties = { "basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=a-token" })
	class MockedTests {

		@MockitoBean
		private ProjectOperations projects;

		@Test
		void mockTakesThePlaceOfOurs(@Autowired WantsProjects wanting, @Autowired List<ProjectOperations> all) {
			assertThat(mockingDetails(wanting.projects).isMock()).isTrue();
			assertThat(all).containsExactly(this.projects).containsExactly(wanting.projects);
		}

		@Configuration(proxyBeanMethods = false)
		@Import(WantsProjects.class)
		@ImportAutoConfiguration({ BasecampAutoConfiguration.class, LaunchpadAutoConfiguration.class,
				BcxAutoConfiguration.class, Bc3AutoConfiguration.class })
		static class Application {

		}

	}

	static class WantsProjects {

		private final ProjectOperations projects;

		WantsProjects(ProjectOperations projects) {
			this.projects = projects;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Own {

		@Bean
		ProjectOperations own() {
			return mock(ProjectOperations.class);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class NotForAutowiring {

		@Bean(autowireCandidate = false)
		ProjectOperations own() {
			return mock(ProjectOperations.class);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class NotByDefault {

		@Bean(defaultCandidate = false)
		ProjectOperations own() {
			return mock(ProjectOperations.class);
		}

	}

}
