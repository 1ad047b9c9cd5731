package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the sample with a client secret that Launchpad does not accept.
 */
@DemoSampleTest
@TestPropertySource(properties = { "spring.security.oauth2.client.registration.basecamp.client-secret=wrong",
		"spring.datasource.url=jdbc:h2:mem:wrong" })
class WrongSecretTests {

	@LocalServerPort
	private int port;

	@Test
	void configurationIsToBlameAndNotTheUser() {
		Visitor visitor = new Visitor("http://localhost:" + this.port);
		visitor.go("/").submit("Sign in").go("/oauth2/authorization/basecamp").submit("Yes");
		assertThat(visitor.status()).isEqualTo(502);
		assertThat(visitor.text()).contains("the log says what to check").doesNotContain("Did you change your mind?");
	}

}
