package io.github.basecamp4j.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistrar;
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
@Import(DemoSampleTest.FreePort.class)
@interface DemoSampleTest {

	/**
	 * Chooses the demo Basecamp's port.
	 */
	@Configuration(proxyBeanMethods = false)
	class FreePort {

		@Bean
		static DynamicPropertyRegistrar demoPort() {
			int port = TestSocketUtils.findAvailableTcpPort();
			return (registry) -> registry.add("demo.port", () -> port);
		}

	}

}
