package io.github.basecamp4j.sample;

import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through the sample on an account of Basecamp 2, in a real browser.
 */
@BrowserTest
@DemoSampleTest
@TestInstance(Lifecycle.PER_CLASS)
class BcxBrowserTests {

	private static final String STUDIO = "Harbour & Pine Studio";

	@Autowired
	private OAuth2AuthorizedClientService connections;

	@Autowired
	private BasecampServer basecamp;

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeAll
	void open() {
		this.browser = Browser.open("http://localhost:" + this.port);
	}

	@BeforeEach
	void forgetEverything() {
		this.connections.removeAuthorizedClient("basecamp", "demo");
		this.browser.forgetEverything();
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

	@Test
	void walkFromSignInToEditedDocumentAndArchivedProject() {
		this.browser.go("/projects");
		this.browser.screenshot("01-sign-in");
		this.browser.click("Sign in");
		assertThat(this.browser.text()).contains("wants to work with your Basecamp accounts");
		this.browser.screenshot("02-consent");
		this.browser.click("Yes, I'll allow access");
		this.browser.waitFor("Where do you want to work?");
		this.browser.screenshot("03-accounts");
		this.browser.click(STUDIO);
		this.browser.waitFor("Projects");
		this.browser.screenshot("04-projects");
		createProject();
		createAndEditDocument();
		this.browser.click("Project");
		archiveAndActivateProject();
		lookAtPeople();
	}

	private void createProject() {
		this.browser.click("New project");
		this.browser.screenshot("05-new-project");
		this.browser.fill("name", "Zwölf Äpfel & <b>one</b> “pear” 🍐");
		this.browser.fill("description", "A project made by a browser.");
		this.browser.click("Save");
		this.browser.waitFor("Zwölf Äpfel & <b>one</b> “pear” 🍐");
		this.browser.screenshot("06-project");
	}

	private void createAndEditDocument() {
		this.browser.click("New document");
		this.browser.fill("title", "Shopping list");
		this.browser.fill("content", "<p>Flour, <strong>salt</strong>.</p>");
		this.browser.click("Save");
		this.browser.waitFor("Shopping list");
		assertThat(this.browser.has(".paper strong")).isTrue();
		this.browser.click("Edit");
		assertThat(this.browser.value("content")).isEqualTo("<p>Flour, <strong>salt</strong>.</p>");
		this.browser.screenshot("07-edit-document");
		this.browser.fill("title", "Shopping list for Sunday");
		this.browser.fill("content", "<p>Flour, salt and a pear.</p>");
		this.browser.click("Save");
		this.browser.waitFor("Shopping list for Sunday");
		assertThat(this.browser.text()).contains("Flour, salt and a pear.");
		this.browser.screenshot("08-document");
	}

	private void archiveAndActivateProject() {
		this.browser.waitFor("Zwölf");
		this.browser.click("Archive");
		this.browser.waitFor("Zwölf");
		assertThat(this.browser.text()).contains("Archived").contains("Make active");
		String project = this.browser.path();
		this.browser.go("/projects?state=archived");
		assertThat(this.browser.text()).contains("Zwölf Äpfel");
		this.browser.screenshot("09-archived");
		this.browser.go(project);
		this.browser.click("Make active");
		this.browser.waitFor("Zwölf");
		assertThat(this.browser.text()).doesNotContain("Make active");
	}

	private void lookAtPeople() {
		this.browser.click("People");
		this.browser.waitFor("People");
		this.browser.screenshot("10-people");
		this.browser.click("Zoë Müller-Özdemir");
		this.browser.waitFor("Zoë Müller-Özdemir");
		this.browser.screenshot("11-person");
	}

	@Test
	void connectThenDeclineThenAllow() {
		signIn();
		this.browser.waitFor("Connect Basecamp");
		this.browser.screenshot("12-welcome");
		this.browser.click("Connect Basecamp");
		this.browser.click("No, thanks");
		this.browser.waitFor("Not connected");
		this.browser.screenshot("13-declined");
		this.browser.click("Connect Basecamp");
		this.browser.click("Yes, I'll allow access");
		this.browser.waitFor("Where do you want to work?");
	}

	@Test
	void disconnectForgetsTheConnection() {
		connect(STUDIO);
		this.browser.go("/accounts");
		this.browser.click("Disconnect Basecamp");
		this.browser.click("Yes, disconnect");
		this.browser.waitFor("Connect Basecamp");
		assertThat(this.connections.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "demo")).isNull();
	}

	@Test
	void scriptInDocumentDoesNotRun() {
		connect(STUDIO);
		this.browser.click("Odd characters");
		this.browser.screenshot("14-odd-project");
		this.browser.click("Pasted from an e-mail");
		this.browser.waitFor("<script>document.title='broken in'</script>Pasted from an e-mail");
		this.browser.screenshot("15-odd-document");
		assertThat(this.browser.title()).doesNotStartWith("broken in");
		assertThat(this.browser.text()).contains("And the last harmless line.");
		assertThat(this.browser
			.has("script, iframe, .paper img, .paper form, .paper button, .paper svg, [onclick], [style]")).isFalse();
		assertThat(this.browser.has(".paper a[href^=javascript]")).isFalse();
		assertThat(this.browser.has(".paper a[href='https://example.com/?a=1&b=2']")).isTrue();
	}

	@Test
	void projectShowsItsPeople() {
		connect(STUDIO);
		this.browser.click("Odd characters");
		this.browser.screenshot("20-project-with-people");
		assertThat(this.browser.text()).contains("Mara Lindqvist", "Marius Ionescu", "Created by Ravi Deshmukh")
			.doesNotContain("people have access");
		this.browser.click("Priya Raghunathan");
		this.browser.waitFor("Priya Raghunathan");
	}

	@Test
	void longListsHavePages() {
		connect(STUDIO);
		this.browser.click("Page 2");
		this.browser.waitFor("Projects");
		assertThat(this.browser.path()).isEqualTo("/projects?state=active&page=2");
		this.browser.click("Page 1");
		assertThat(this.browser.path()).isEqualTo("/projects?state=active&page=1");
	}

	@Test
	void errorsAreReadable() {
		connect("Lighthouse Volunteers");
		this.browser.go("/projects/999");
		this.browser.waitFor("Not here");
		this.browser.screenshot("16-not-found");
		this.browser.go("/projects/new");
		this.browser.fill("name", "One more");
		this.browser.click("Save");
		this.browser.waitFor("This account is full");
		this.browser.go("/nowhere");
		this.browser.waitFor("Not Found");
		this.browser.go("/projects/new");
		this.browser.fill("name", " ");
		this.browser.click("Save");
		assertThat(this.browser.text()).contains("Not saved: name can't be blank");
		this.browser.screenshot("18-complaint");
		this.basecamp.failNext(429, Duration.ofSeconds(30));
		this.browser.go("/people");
		this.browser.waitFor("One moment, please");
		this.browser.screenshot("17-too-many-requests");
	}

	@Test
	void revokedConnectionLeadsBackToLaunchpad() {
		connect(STUDIO);
		this.basecamp.revokeConnections();
		this.browser.go("/projects");
		this.browser.screenshot("19-revoked");
		assertThat(this.browser.text()).containsAnyOf("Basecamp no longer knows you",
				"wants to work with your Basecamp accounts");
	}

	@Test
	void pagesFitOnPhone() {
		this.browser.phone();
		connect(STUDIO);
		for (String path : new String[] { "/accounts", "/projects", "/people", "/projects/new" }) {
			this.browser.go(path);
			this.browser.screenshot("phone" + path.replace('/', '-'));
			assertThat(this.browser.isWiderThanScreen()).as(path).isFalse();
		}
		this.browser.go("/projects");
		this.browser.click("Odd characters");
		this.browser.screenshot("phone-odd-project");
		assertThat(this.browser.isWiderThanScreen()).isFalse();
		this.browser.click("Pasted from an e-mail");
		this.browser.screenshot("phone-odd-document");
		assertThat(this.browser.isWiderThanScreen()).isFalse();
	}

	private void signIn() {
		this.browser.go("/");
		this.browser.click("Sign in");
	}

	private void connect(String account) {
		signIn();
		this.browser.click("Connect Basecamp");
		this.browser.click("Yes, I'll allow access");
		this.browser.click(account);
		this.browser.waitFor("Projects");
	}

}
