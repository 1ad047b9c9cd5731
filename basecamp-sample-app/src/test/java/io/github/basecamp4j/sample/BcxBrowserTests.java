package io.github.basecamp4j.sample;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through projects, documents and people of Basecamp 2.
 */
class BcxBrowserTests extends BrowserWalk {

	@Test
	void walkFromSignInToPeople() {
		this.browser.go("/");
		this.browser.look("01-sign-in");
		this.browser.click("Sign in");
		this.browser.waitFor("Connect Basecamp");
		this.browser.look("02-welcome");
		this.browser.click("Connect Basecamp");
		assertThat(this.browser.text()).contains("wants to work with your Basecamp accounts");
		this.browser.screenshot("03-consent");
		this.browser.click("Yes, I'll allow access");
		this.browser.waitFor("Where do you want to work?");
		this.browser.look("04-accounts");
		this.browser.click(STUDIO);
		this.browser.waitFor("Projects");
		this.browser.look("bcx-01-projects");
		createProject();
		createAndEditDocument();
		this.browser.click("Zwölf");
		archiveAndActivateProject();
		lookAtPeople();
	}

	private void createProject() {
		this.browser.click("New project");
		this.browser.look("bcx-02-new-project");
		this.browser.fill("name", "Zwölf Äpfel & <b>one</b> “pear” 🍐");
		this.browser.fill("description", "A project made by a browser.");
		this.browser.click("Save");
		this.browser.waitFor("Zwölf Äpfel & <b>one</b> “pear” 🍐");
		assertThat(this.browser.text()).contains("The project is there.");
		this.browser.look("bcx-03-new-project-is-there");
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
		this.browser.look("bcx-04-edit-document");
		this.browser.fill("title", "Shopping list for Sunday");
		this.browser.fill("content", "<p>Flour, salt and a pear.</p>");
		this.browser.click("Save");
		this.browser.waitFor("Shopping list for Sunday");
		assertThat(this.browser.text()).contains("Flour, salt and a pear.");
		this.browser.look("bcx-05-document");
	}

	private void archiveAndActivateProject() {
		this.browser.waitFor("Zwölf");
		this.browser.click("Archive");
		this.browser.waitForText("The project is archived.");
		assertThat(this.browser.text()).contains("Make active");
		String project = this.browser.path();
		this.browser.go(project.substring(0, project.lastIndexOf('/')) + "?state=archived");
		assertThat(this.browser.text()).contains("Zwölf Äpfel");
		this.browser.go(project);
		this.browser.click("Make active");
		this.browser.waitForText("The project is active again.");
		assertThat(this.browser.text()).doesNotContain("Make active");
	}

	private void lookAtPeople() {
		this.browser.click("People");
		this.browser.waitFor("People");
		this.browser.look("bcx-06-people");
		this.browser.click("Zoë Müller-Özdemir");
		this.browser.waitFor("Zoë Müller-Özdemir");
		this.browser.look("bcx-07-person");
		this.browser.click("Remove from the account");
		this.browser.click("Yes, remove");
		this.browser.waitForText("They have lost access");
		assertThat(this.browser.text()).doesNotContain("Zoë Müller-Özdemir");
	}

	@Test
	void connectThenDeclineThenAllow() {
		signIn();
		this.browser.click("Connect Basecamp");
		this.browser.click("No, thanks");
		this.browser.waitFor("Not connected");
		this.browser.look("05-declined");
		this.browser.click("Connect Basecamp");
		this.browser.click("Yes, I'll allow access");
		this.browser.waitFor("Where do you want to work?");
	}

	@Test
	void disconnectForgetsTheConnection() {
		connect(STUDIO);
		this.browser.go("/");
		this.browser.click("Disconnect Basecamp");
		this.browser.click("Yes, disconnect");
		this.browser.waitFor("Connect Basecamp");
		assertThat(this.connections.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "demo")).isNull();
	}

	@Test
	void scriptInDocumentDoesNotRun() {
		connect(STUDIO);
		this.browser.click("Odd characters");
		this.browser.look("bcx-08-odd-project");
		this.browser.click("Pasted from an e-mail");
		this.browser.waitFor("<script>document.title='broken in'</script>Pasted from an e-mail");
		this.browser.look("bcx-09-odd-document");
		assertThat(this.browser.title()).doesNotStartWith("broken in");
		assertThat(this.browser.text()).contains("And the last harmless line.");
		assertThat(this.browser
			.has("script:not([src]), iframe, .paper img, .paper form, .paper button, .paper svg, [onclick], [style]"))
			.isFalse();
		assertThat(this.browser.has(".paper a[href^=javascript]")).isFalse();
		assertThat(this.browser.has(".paper a[href='https://example.com/?a=1&b=2']")).isTrue();
	}

	@Test
	void projectShowsItsPeople() {
		connect(STUDIO);
		this.browser.click("Odd characters");
		assertThat(this.browser.text()).contains("Mara Lindqvist", "Marius Ionescu", "Created by Ravi Deshmukh")
			.doesNotContain("people have access");
		this.browser.click("Priya Raghunathan");
		this.browser.waitFor("Priya Raghunathan");
	}

	@Test
	void projectShowsWhatIsGoingOn() {
		connect(STUDIO);
		this.browser.click("Studio journal");
		this.browser.waitFor("Studio journal");
		assertThat(this.browser.text()).contains("Discussions", "To-dos", "Schedule", "Documents", "Week 58", "Files");
		this.browser.look("bcx-10-project");
	}

	@Test
	void longListsHavePages() {
		String place = connect(STUDIO);
		this.browser.click("Page 2");
		this.browser.waitFor("Projects");
		assertThat(this.browser.path()).isEqualTo(place + "/projects?state=active&page=2");
		this.browser.click("Page 1");
		assertThat(this.browser.path()).isEqualTo(place + "/projects?state=active&page=1");
	}

	@Test
	void errorsAreReadable() {
		String place = connect(VOLUNTEERS);
		this.browser.go(place + "/projects/999");
		this.browser.waitFor("Not here");
		this.browser.look("06-not-found");
		this.browser.go(place + "/projects/new");
		this.browser.fill("name", "One more");
		this.browser.click("Save");
		this.browser.waitFor("This account is full");
		this.browser.go("/nowhere");
		this.browser.waitFor("Not Found");
		this.browser.go("/bcx/1/projects");
		this.browser.waitFor("No such account");
		this.browser.go(place + "/projects/new");
		this.browser.fill("name", " ");
		this.browser.click("Save");
		this.browser.waitForText("Not saved.");
		assertThat(this.browser.text()).contains("Give it a name.");
		this.browser.look("07-complaint");
		this.basecamp.failNext(429, Duration.ofSeconds(30));
		this.browser.go(place + "/people");
		this.browser.waitFor("One moment, please");
		this.browser.look("08-too-many-requests");
		assertThat(this.browser.has("a[href='" + place + "/people'][role=button]")).isTrue();
	}

	@Test
	void revokedConnectionLeadsBackToLaunchpad() {
		String place = connect(STUDIO);
		this.basecamp.revokeConnections();
		this.browser.go(place + "/people");
		assertThat(this.browser.text()).containsAnyOf("Basecamp no longer knows you",
				"wants to work with your Basecamp accounts");
	}

	@Test
	void pagesFitOnPhoneAndCanBeReadInTheDark() {
		this.browser.phone();
		this.browser.dark(true);
		String place = connect(STUDIO);
		for (String path : new String[] { "/", place + "/projects", place + "/people", place + "/projects/new" }) {
			this.browser.go(path);
			this.browser.look("phone" + path.replace(place, "-bcx").replace('/', '-'));
		}
		this.browser.go(place + "/projects");
		this.browser.click("Odd characters");
		this.browser.look("phone-bcx-odd-project");
		this.browser.click("Pasted from an e-mail");
		this.browser.look("phone-bcx-odd-document");
	}

	@Test
	void keyboardReachesTheContentFirst() {
		connect(STUDIO);
		this.browser.pressTab();
		assertThat(this.browser.focused()).isEqualTo("Skip to the content");
	}

}
