package io.github.basecamp4j.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.github.basecamp4j.bcx.projects.ProjectOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/**
 * An application's tests of slices start with the properties of the README, without
 * credentials, and with a mock in the place of the operations.
 */
@TestPropertySource(
		properties = { "spring.security.oauth2.client.registration.basecamp.client-id=${BASECAMP_CLIENT_ID}",
				"spring.security.oauth2.client.registration.basecamp.client-secret=${BASECAMP_CLIENT_SECRET}",
				"basecamp.user-agent=Ledger (ops@example.com)" })
class TestSliceTests {

	@Test
	void everySliceWithRegistrationsHasTheProvider() throws Exception {
		Set<String> slices = slices(OAuth2ClientAutoConfiguration.class.getPackageName());
		slices.remove(AutoConfiguration.class.getName() + ".imports");
		assertThat(slices(BasecampProviderConfiguration.class.getName())).isNotEmpty().isEqualTo(slices);
	}

	private static Set<String> slices(String imported) throws Exception {
		Resource[] imports = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/spring/*.imports");
		return Arrays.stream(imports)
			.filter((resource) -> content(resource).contains(imported))
			.map(Resource::getFilename)
			.collect(Collectors.toSet());
	}

	private static String content(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Nested
	@WebMvcTest
	@ContextConfiguration(classes = Application.class)
	class WebMvc {

		@MockitoBean
		private ProjectOperations projects;

		@Autowired
		private ProjectController controller;

		@Test
		void startsWithAMockAndAsksUsersToLogIn(@Autowired MockMvc mvc) throws Exception {
			assertThat(this.controller.projects).isSameAs(this.projects);
			mvc.perform(get("/projects")).andExpect(redirectedUrl("/oauth2/authorization/basecamp"));
		}

	}

	@Nested
	@WebFluxTest
	@ContextConfiguration(classes = Application.class)
	class WebFlux {

		@MockitoBean
		private ProjectOperations projects;

		@Autowired
		private ProjectController controller;

		@Autowired
		private ReactiveClientRegistrationRepository registrations;

		@Test
		void startsWithAMockAndARegistration() {
			assertThat(this.controller.projects).isSameAs(this.projects);
			assertThat(this.registrations.findByRegistrationId("basecamp").block()).isNotNull();
		}

	}

	@Nested
	@SpringBootTest(classes = Application.class, properties = "spring.main.web-application-type=reactive")
	@OverrideAutoConfiguration(enabled = false)
	@AutoConfigureWebTestClient
	@ImportAutoConfiguration({ WebFluxAutoConfiguration.class, HttpHandlerAutoConfiguration.class })
	class WebTestClients {

		@MockitoBean
		private ProjectOperations projects;

		@Test
		void startsWithARegistration(@Autowired ReactiveClientRegistrationRepository registrations) {
			assertThat(registrations.findByRegistrationId("basecamp").block()).isNotNull();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(ProjectController.class)
	static class Application {

	}

	@RestController
	static class ProjectController {

		private final ProjectOperations projects;

		ProjectController(ProjectOperations projects) {
			this.projects = projects;
		}

		@GetMapping("/projects")
		int count() {
			return this.projects.list().toList().size();
		}

	}

}
