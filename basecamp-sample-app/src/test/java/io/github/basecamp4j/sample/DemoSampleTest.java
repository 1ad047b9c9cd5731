package io.github.basecamp4j.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.TestSocketUtils;

/**
 * Runs the sample in demo mode, on ports that are free and with a database in memory.
 * Digests are written only when a test lets them be.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:sample", "sample.digest.initial-delay=1h" })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoSampleTest.FreePort.class)
@interface DemoSampleTest {

	/**
	 * Chooses the demo Basecamp's port, before filters are made, which know it.
	 */
	class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("demo.port=" + TestSocketUtils.findAvailableTcpPort()).applyTo(context);
		}

	}

}
