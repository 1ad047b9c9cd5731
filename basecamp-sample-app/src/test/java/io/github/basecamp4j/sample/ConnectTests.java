package io.github.basecamp4j.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for connecting Basecamp to a user of the sample's own login, and for what the
 * sample answers.
 */
@DemoSampleTest
class ConnectTests {

	@Autowired
	private OAuth2AuthorizedClientService connections;

	@Autowired
	private BasecampServer basecamp;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.connections.removeAuthorizedClient("basecamp", "demo");
		this.visitor = visitor();
		this.visitor.go("/").submit("Sign in");
	}

	@Test
	void connectStoresConnectionOfUser() {
		connect();
		assertThat(this.visitor.path()).isEqualTo("/accounts");
		assertThat(this.visitor.text()).contains("Connected to Basecamp as Mara Lindqvist.", "Kestrel Observatory");
		assertThat(connection()).isNotNull();
	}

	@Test
	void pageThatNeedsConnectionLeadsToLaunchpadAndBack() {
		this.visitor.go("/accounts");
		assertThat(this.visitor.path()).isEqualTo("/authorization/new");
		this.visitor.submit("Yes");
		assertThat(this.visitor.path()).isEqualTo("/accounts");
	}

	@Test
	void formThatNeedsConnectionChangesNothingWithoutIt() {
		connect();
		this.visitor.submit("Harbour & Pine Studio").go("/projects/new");
		this.connections.removeAuthorizedClient("basecamp", "demo");
		this.visitor.submit("Save", Map.of("name", "Never sent"));
		assertThat(this.visitor.path()).isEqualTo("/authorization/new");
		this.visitor.submit("Yes").go("/projects");
		assertThat(this.visitor.text()).contains("Studio journal").doesNotContain("Never sent");
	}

	@Test
	void refusalIsExplained() {
		this.visitor.go("/oauth2/authorization/basecamp").submit("No, thanks");
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(this.visitor.text()).contains("Basecamp gave no permission");
		assertThat(connection()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "access_denied, 403, gave no permission", "temporarily_unavailable, 503, does not answer",
			"invalid_client, 502, the log says what to check", "'<b>no</b>', 502, the log says what to check" })
	void whatKeepsUsersFromConnectingIsTold(String error, int status, String text) {
		this.visitor.go("/login/oauth2/code/basecamp?error_description=never-shown&error="
				+ URLEncoder.encode(error, StandardCharsets.UTF_8));
		assertThat(this.visitor.status()).isEqualTo(status);
		assertThat(this.visitor.text()).contains(text).doesNotContain("never-shown", "<b>");
	}

	@Test
	void unknownRegistrationIsNoPage() {
		this.visitor.go("/oauth2/authorization/nobody");
		assertThat(this.visitor.status()).isEqualTo(404);
		assertThat(this.visitor.text()).contains("There is no such page.");
	}

	@Test
	void callbackWithForeignStateConnectsNothing() {
		this.visitor.go("/login/oauth2/code/basecamp?code=stolen&state=guessed");
		assertThat(connection()).isNull();
	}

	@Test
	void scriptIsNotRedirected() {
		String[] script = { "X-Requested-With", "XMLHttpRequest" };
		assertThat(visitor().go("/projects", script).status()).isEqualTo(401);
		assertThat(this.visitor.go("/projects", script).status()).isEqualTo(401);
	}

	@Test
	void expiredTokenIsReplacedUnnoticed() {
		connect();
		this.basecamp.expireAccessTokens();
		assertThat(this.visitor.go("/accounts").status()).isEqualTo(200);
	}

	@Test
	void revokedConnectionLeadsToLaunchpad() {
		connect();
		this.basecamp.revokeConnections();
		this.visitor.go("/accounts");
		assertThat(this.visitor.path()).isEqualTo("/authorization/new");
		this.visitor.submit("Yes");
		assertThat(this.visitor.path()).isEqualTo("/accounts");
	}

	@Test
	void changeWithoutCsrfTokenIsRefused() {
		connect();
		this.visitor.post("/disconnect", Map.of());
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(connection()).isNotNull();
	}

	@Test
	void failuresOfBasecampHaveTheirStatus() {
		connect();
		this.visitor.submit("Lighthouse Volunteers");
		assertThat(this.visitor.path()).isEqualTo("/projects");
		assertFailure("/projects/1", 404, "Not here");
		assertFailure("/people/1", 404, "Not here");
		this.basecamp.setAccountActive(2107455, false);
		assertFailure("/projects", 404, "This account is inactive");
		this.basecamp.setAccountActive(2107455, true);
		this.basecamp.failNext(403, null);
		assertFailure("/people", 403, "Not yours to do");
		this.basecamp.failNext(500, null);
		assertFailure("/people", 502, "Basecamp is in trouble");
		this.visitor.go("/projects/new").submit("Save", Map.of("name", "One more"));
		assertThat(this.visitor.status()).isEqualTo(507);
		this.visitor.go("/projects/new").submit("Save", Map.of("name", " "));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.text()).contains("name can't be blank");
		this.basecamp.failNext(429, Duration.ofSeconds(20));
		assertFailure("/people", 429, "One moment, please");
		assertThat(this.visitor.header("Retry-After")).isNotEmpty();
	}

	private void assertFailure(String path, int status, String heading) {
		this.visitor.go(path);
		assertThat(this.visitor.status()).as(path).isEqualTo(status);
		assertThat(this.visitor.text()).contains(heading).doesNotContain("Exception");
	}

	@Test
	void pagesForbidScripts() {
		assertThat(this.visitor.go("/").header("Content-Security-Policy")).contains("default-src 'none'")
			.doesNotContain("script-src")
			.contains("form-action 'self' " + this.basecamp.baseUrl());
	}

	@Test
	void unknownPageIsReadable() {
		this.visitor.go("/nowhere");
		assertThat(this.visitor.status()).isEqualTo(404);
		assertThat(this.visitor.text()).contains("There is no such page.");
	}

	private Visitor visitor() {
		return new Visitor("http://localhost:" + this.port);
	}

	private void connect() {
		this.visitor.go("/oauth2/authorization/basecamp").submit("Yes");
	}

	private OAuth2AuthorizedClient connection() {
		return this.connections.loadAuthorizedClient("basecamp", "demo");
	}

}
