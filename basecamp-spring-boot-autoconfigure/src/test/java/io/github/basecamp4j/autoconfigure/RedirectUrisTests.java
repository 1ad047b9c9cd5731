package io.github.basecamp4j.autoconfigure;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RedirectUris}.
 */
class RedirectUrisTests {

	private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8080");

	@Test
	void templateIsExpandedForABrowserOnThisMachine() {
		assertThat(describe("{baseUrl}/{action}/oauth2/code/{registrationId}"))
			.startsWith("http://localhost:8080/login/oauth2/code/basecamp, and the same below");
	}

	@Test
	void variablesOfTheApplicationAreLeftToIt() {
		assertThat(describe("https://{tenant}.example.com/login/oauth2/code/{registrationId}"))
			.isEqualTo("https://{tenant}.example.com/login/oauth2/code/basecamp");
	}

	private String describe(String redirectUri) {
		return new RedirectUris(this.environment)
			.describe(BasecampClientRegistrations.builder("basecamp").clientId("id").redirectUri(redirectUri).build());
	}

}
