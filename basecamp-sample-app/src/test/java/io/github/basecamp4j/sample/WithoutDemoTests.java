package io.github.basecamp4j.sample;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the sample with a client id of the real Launchpad.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "BASECAMP_CLIENT_ID=real",
		"BASECAMP_CLIENT_SECRET=secret", "spring.datasource.url=jdbc:h2:mem:real" })
class WithoutDemoTests {

	@Autowired
	private ClientRegistrationRepository registrations;

	@Autowired
	private ObjectProvider<BasecampServer> demo;

	@LocalServerPort
	private int port;

	@Test
	void registrationPointsToLaunchpad() {
		ClientRegistration registration = this.registrations.findByRegistrationId("basecamp");
		assertThat(registration.getClientId()).isEqualTo("real");
		assertThat(registration.getProviderDetails().getTokenUri())
			.isEqualTo("https://launchpad.37signals.com/authorization/token");
		assertThat(this.demo.getIfAvailable()).isNull();
	}

	@Test
	void loginIsNotPrefilled() {
		Visitor visitor = new Visitor("http://localhost:" + this.port).go("/login");
		assertThat(visitor.body()).doesNotContain("value=\"demo\"").doesNotContain("demonstration");
		visitor.submit("Sign in", Map.of("username", "demo", "password", "demo"));
		assertThat(visitor.text()).contains("This name and password do not belong together.");
	}

}
