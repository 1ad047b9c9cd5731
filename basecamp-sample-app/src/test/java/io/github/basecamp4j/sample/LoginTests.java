package io.github.basecamp4j.sample;

import java.io.IOException;
import java.security.Principal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for an application that logs its users in by Basecamp, with Spring Boot's own
 * filter chain and nothing but properties.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = LoginTests.LoginApplication.class,
		properties = "spring.datasource.url=jdbc:h2:mem:login")
@ActiveProfiles("demo")
@Import(DemoSampleTest.FreePort.class)
class LoginTests {

	private static final String IDENTITY_ID = "7781204";

	@Autowired
	private OAuth2AuthorizedClientService connections;

	@Autowired
	private BasecampServer basecamp;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void logIn() {
		this.visitor = new Visitor("http://localhost:" + this.port);
		this.visitor.go("/whoami").submit("Yes");
	}

	@Test
	void principalIsIdentityAtLaunchpad() {
		assertThat(this.visitor.path()).isEqualTo("/whoami");
		assertThat(this.visitor.body()).isEqualTo(IDENTITY_ID);
	}

	@Test
	void loginConnects() {
		OAuth2AuthorizedClient connection = this.connections.loadAuthorizedClient("basecamp", IDENTITY_ID);
		assertThat(connection.getRefreshToken()).isNotNull();
		assertThat(this.visitor.go("/projects").body()).contains("Night log");
	}

	@Test
	void expiredTokenIsReplacedUnnoticed() {
		this.basecamp.expireAccessTokens();
		assertThat(this.visitor.go("/projects").body()).contains("Night log");
	}

	@Test
	void revokedConnectionIsRenewedOnTheWay() {
		this.basecamp.revokeConnections();
		this.visitor.go("/projects");
		assertThat(this.visitor.path()).isEqualTo("/authorization/new");
		assertThat(this.visitor.submit("Yes").body()).contains("Night log");
	}

	/**
	 * The smallest application with a login by Basecamp.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(LoginController.class)
	static class LoginApplication {

		@Bean
		BasecampServer demoBasecamp(@Value("${demo.port}") int port) throws IOException {
			return BasecampServer.startSeeded(port);
		}

	}

	/**
	 * Shows who is there and what they see.
	 */
	@RestController
	static class LoginController {

		private final ProjectOperations projects;

		LoginController(ProjectOperations projects) {
			this.projects = projects;
		}

		@GetMapping(path = "/whoami", produces = "text/html")
		String whoami(Principal principal) {
			return principal.getName();
		}

		@GetMapping(path = "/projects", produces = "text/html")
		String projects() {
			List<String> names = this.projects.list().stream().map(Project::name).toList();
			return String.join(", ", names);
		}

	}

}
