package io.github.basecamp4j.sample;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the sample without a secret for webhooks.
 */
@DemoSampleTest
@TestPropertySource(
		properties = { "basecamp.webhooks.secret=", "spring.datasource.url=jdbc:h2:mem:without-webhook-secret" })
class WithoutWebhookSecretTests {

	@LocalServerPort
	private int port;

	@Test
	void pageSaysWhatToSet() {
		Visitor visitor = new Visitor("http://localhost:" + this.port);
		visitor.go("/").submit("Sign in").go("/oauth2/authorization/basecamp").submit("Yes");
		visitor.go("/bc3/5210334/projects/new").submit("Save", Map.of("name", "Dome"));
		visitor.go(visitor.path() + "/webhooks");
		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.text()).contains("No webhooks yet.", "BASECAMP_WEBHOOKS_SECRET")
			.doesNotContain("Let Basecamp tell this sample");
	}

}
