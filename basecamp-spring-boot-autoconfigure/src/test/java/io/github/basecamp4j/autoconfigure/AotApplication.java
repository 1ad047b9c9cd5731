package io.github.basecamp4j.autoconfigure;

import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;

import io.github.basecamp4j.bc3.people.PeopleOperations;

import static org.mockito.Mockito.mock;

/**
 * An application that is processed ahead of time. Prints its beans with operations and
 * the types that they are made of.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ BasecampAutoConfiguration.class, LaunchpadAutoConfiguration.class,
		BcxAutoConfiguration.class, Bc3AutoConfiguration.class })
class AotApplication {

	@Bean
	PeopleOperations ownPeople() {
		return mock(PeopleOperations.class);
	}

	public static void main(String[] args) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(AotApplication.class)
			.web(WebApplicationType.NONE)
			.properties("basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=a-token")
			.run(args)) {
			if (context.getBeanNamesForType(ConfigurationClassPostProcessor.class).length == 0) {
				System.out.println("without configuration classes");
			}
			Stream.of(context.getBeanDefinitionNames())
				.filter((name) -> name.matches("bc[x3]\\w+Operations"))
				.forEach((name) -> System.out
					.println(name + " is a " + context.getBean(name).getClass().getSimpleName()));
		}
	}

}
