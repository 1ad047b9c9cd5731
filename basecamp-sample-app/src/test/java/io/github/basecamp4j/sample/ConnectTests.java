package io.github.basecamp4j.sample;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

	private static final String STUDIO = "/bcx/1942318";

	private static final String VOLUNTEERS = "/bcx/2107455";

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
		assertThat(this.visitor.path()).isEqualTo("/");
		assertThat(this.visitor.text()).contains("Connected to Basecamp as Mara Lindqvist.", "Kestrel Observatory");
		assertThat(connection()).isNotNull();
	}

	@Test
	void pageThatNeedsConnectionLeadsToLaunchpadAndBack() {
		this.visitor.go(STUDIO + "/people?page=1");
		assertThat(this.visitor.path()).isEqualTo("/authorization/new");
		this.visitor.submit("Yes");
		assertThat(this.visitor.path()).isEqualTo(STUDIO + "/people");
	}

	@Test
	void deepLinkSurvivesSignInAndConnecting() {
		Visitor visitor = visitor().go("/bc3/5210334/people");
		visitor.submit("Sign in").submit("Yes");
		assertThat(visitor.path()).isEqualTo("/bc3/5210334/people");
	}

	@Test
	void formThatNeedsConnectionIsKeptOverIt() {
		connect();
		this.visitor.go(STUDIO + "/projects/new");
		this.connections.removeAuthorizedClient("basecamp", "demo");
		this.visitor.submit("Save", Map.of("name", "Late project", "description", "Two\nlines"));
		assertThat(this.visitor.path()).isEqualTo("/authorization/new");
		this.visitor.submit("Yes");
		assertThat(this.visitor.path()).isEqualTo("/unsent");
		assertThat(this.visitor.text()).contains("Late project", "Two\nlines").doesNotContain("once");
		this.visitor.submit("Send it now");
		assertThat(this.visitor.path()).matches(STUDIO + "/projects/\\d+");
		assertThat(this.visitor.text()).contains("The project is there.", "Late project");
	}

	@Test
	void formOfSessionThatIsOverIsKeptOverSignIn() {
		connect();
		this.visitor.go(STUDIO + "/projects/new").forgetSession();
		this.visitor.submit("Save", Map.of("name", "Written before lunch"));
		assertThat(this.visitor.path()).isEqualTo("/login");
		this.visitor.submit("Sign in");
		assertThat(this.visitor.path()).isEqualTo("/unsent");
		this.visitor.submit("Send it now");
		assertThat(this.visitor.text()).contains("The project is there.", "Written before lunch");
		assertThat(this.visitor.go("/unsent").path()).isEqualTo("/");
	}

	@Test
	void formOfSessionThatIsOverIsShownToNobodyElse() {
		connect();
		this.visitor.go(STUDIO + "/projects/new").forgetSession();
		this.visitor.cookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("last-user"))
			.forEach((cookie) -> cookie
				.setValue(Base64.getUrlEncoder().encodeToString("ann".getBytes(StandardCharsets.UTF_8))));
		this.visitor.submit("Save", Map.of("name", "Written by Ann"));
		this.visitor.submit("Sign in");
		assertThat(this.visitor.path()).isEqualTo("/");
		assertThat(this.visitor.text()).contains("Somebody else wrote something").doesNotContain("Written by Ann");
		assertThat(this.visitor.go("/unsent").path()).isEqualTo("/");
	}

	@Test
	void formOfAnotherSiteIsNotKept() {
		connect();
		this.visitor.go(STUDIO + "/projects/new").forgetSession();
		this.visitor.cameFrom("cross-site").submit("Save", Map.of("name", "Planted"));
		assertThat(this.visitor.status()).isEqualTo(403);
	}

	@Test
	void formSentTwiceMakesOneProject() throws Exception {
		connect();
		this.visitor.go(STUDIO + "/projects/new");
		Visitor other = this.visitor.copy();
		CompletableFuture<Visitor> second = CompletableFuture
			.supplyAsync(() -> other.submit("Save", Map.of("name", "Clicked twice")));
		this.visitor.submit("Save", Map.of("name", "Clicked twice"));
		assertThat(this.visitor.path()).isEqualTo(second.get().path()).matches(STUDIO + "/projects/\\d+");
		assertThat(this.visitor.go(STUDIO + "/projects").text()).containsOnlyOnce("Clicked twice");
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
		assertThat(visitor().go(STUDIO + "/projects", script).status()).isEqualTo(401);
		assertThat(this.visitor.go(STUDIO + "/projects", script).status()).isEqualTo(401);
	}

	@Test
	void expiredTokenIsReplacedUnnoticed() {
		connect();
		this.basecamp.expireAccessTokens();
		assertThat(this.visitor.go(STUDIO + "/projects").status()).isEqualTo(200);
	}

	@Test
	void revokedConnectionLeadsToLaunchpad() {
		connect();
		this.basecamp.revokeConnections();
		this.visitor.go(STUDIO + "/people?page=1");
		assertThat(this.visitor.path()).isEqualTo("/authorization/new");
		this.visitor.submit("Yes");
		assertThat(this.visitor.path()).isEqualTo(STUDIO + "/people");
	}

	@Test
	void changeWithoutCsrfTokenIsRefused() {
		connect();
		this.visitor.cameFrom("cross-site").post("/disconnect", Map.of());
		assertThat(this.visitor.status()).isEqualTo(403);
		assertThat(connection()).isNotNull();
	}

	@Test
	void failuresOfBasecampHaveTheirStatus() {
		connect();
		assertFailure(VOLUNTEERS + "/projects/1", 404, "Not here");
		assertFailure(VOLUNTEERS + "/people/1", 404, "Not here");
		this.basecamp.setAccountActive(2107455, false);
		assertFailure(VOLUNTEERS + "/projects", 404, "This account is inactive");
		this.basecamp.setAccountActive(2107455, true);
		this.basecamp.failNext(403, null);
		assertFailure(VOLUNTEERS + "/people", 403, "Not yours to do");
		this.basecamp.failNext(500, null);
		assertFailure(VOLUNTEERS + "/people", 502, "Basecamp is in trouble");
		this.visitor.go(VOLUNTEERS + "/projects/new").submit("Save", Map.of("name", "One more"));
		assertThat(this.visitor.status()).isEqualTo(507);
		this.visitor.go(VOLUNTEERS + "/projects/new").submit("Save", Map.of("name", " "));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.text()).contains("Give it a name.");
		this.basecamp.failNext(429, Duration.ofSeconds(20));
		assertFailure(VOLUNTEERS + "/people", 429, "One moment, please");
		assertThat(this.visitor.header("Retry-After")).isNotEmpty();
		assertFailure("/bcx/5210334/projects", 404, "No such account");
	}

	@Test
	void complaintOfBasecampLandsAtItsField() {
		connect();
		this.visitor.go(STUDIO + "/projects/new");
		this.basecamp.failNext(422, null);
		this.visitor.submit("Save", Map.of("name", "Refused"));
		assertThat(this.visitor.status()).isEqualTo(422);
		assertThat(this.visitor.text()).contains("Not saved.");
		assertThat(this.visitor.body()).contains("value=\"Refused\"");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void lostAnswerToFormSaysThatItMayHaveBeenSaved(boolean saved) {
		connect();
		this.visitor.go(STUDIO + "/projects/new");
		if (saved) {
			this.basecamp.loseNextAnswer();
		}
		else {
			this.basecamp.failNext(500, null);
		}
		String name = saved ? "Is there" : "Is not there";
		this.visitor.submit("Save", Map.of("name", name));
		assertThat(this.visitor.status()).isEqualTo(saved ? 504 : 502);
		assertThat(this.visitor.text()).contains("look before you send it again").doesNotContain("Try again");
		this.visitor.go(STUDIO + "/projects");
		assertThat(this.visitor.text().contains(name)).isEqualTo(saved);
	}

	private void assertFailure(String path, int status, String heading) {
		this.visitor.go(path);
		assertThat(this.visitor.status()).as(path).isEqualTo(status);
		assertThat(this.visitor.text()).contains(heading).doesNotContain("Exception");
	}

	@Test
	void pagesForbidForeignScripts() {
		assertThat(this.visitor.go("/").header("Content-Security-Policy")).contains("default-src 'none'")
			.contains("script-src 'self';")
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
