package io.github.basecamp4j.http;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.http.engine.RequestFactories;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls with Apache HttpClient 5 absent from the class path.
 */
class WithoutHttpComponentsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void autoPicksTheClientOfTheJdk() throws Exception {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		assertThat(run("get", basecamp.baseUrl())).isEqualTo("1 over JdkRequestFactory");
	}

	@Test
	void httpComponentsAreRefusedWithAnExplanation() throws Exception {
		assertThat(run("createHttpComponents", "")).asString()
			.startsWith("IllegalStateException")
			.contains("basecamp.http.engine", "httpclient5");
	}

	private static Object run(String method, String argument) throws Exception {
		URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).getFileName().toString().matches("httpc(lient|ore)5.*|wiremock.*"))
			.map(WithoutHttpComponentsTests::toUrl)
			.toArray(URL[]::new);
		Thread thread = Thread.currentThread();
		ClassLoader original = thread.getContextClassLoader();
		try (URLClassLoader without = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
			thread.setContextClassLoader(without);
			assertThat(without.getResource("org/apache/hc/client5/http/classic/HttpClient.class")).isNull();
			return Class.forName(Application.class.getName(), true, without)
				.getMethod(method, String.class)
				.invoke(null, argument);
		}
		finally {
			thread.setContextClassLoader(original);
		}
	}

	private static URL toUrl(String entry) {
		try {
			return Path.of(entry).toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * Runs in a class loader of its own.
	 */
	public static class Application {

		public static String get(String baseUrl) {
			ClientResources resources = ClientResources.create(ClientSettings.of("Ledger (ops@example.com)"));
			BasecampRestClient client = BasecampRestClient.create(BasecampApi.bc3(URI.create(baseUrl)),
					RestClient.builder(), resources, AccessTokenProvider.fixed("a-token"),
					(product, principalName) -> 999L);
			return client.get("/items/1.json").as(Item.class).id() + " over "
					+ resources.requestFactory().getClass().getSimpleName();
		}

		public static String createHttpComponents(String ignored) {
			try {
				return "made " + RequestFactories.create(HttpSettings.builder().engine(Engine.HTTP_COMPONENTS).build());
			}
			catch (IllegalStateException ex) {
				return ex.getClass().getSimpleName() + " " + ex.getMessage();
			}
		}

	}

}
