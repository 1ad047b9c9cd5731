package io.github.basecamp4j.sample;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through the sample on an account of Basecamp 3, in a real browser.
 */
@BrowserTest
@DemoSampleTest
@TestInstance(Lifecycle.PER_CLASS)
class Bc3BrowserTests {

	@Autowired
	private OAuth2AuthorizedClientService connections;

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeAll
	void open() {
		this.browser = Browser.open("http://localhost:" + this.port);
	}

	@BeforeEach
	void connect() {
		this.connections.removeAuthorizedClient("basecamp", "demo");
		this.browser.forgetEverything();
		this.browser.go("/");
		this.browser.click("Sign in");
		this.browser.click("Connect Basecamp");
		this.browser.click("Yes, I'll allow access");
		this.browser.click("Kestrel Observatory");
		this.browser.waitFor("Projects");
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

	@Test
	void walkFromProjectToArchivedDocument() {
		assertThat(this.browser.path()).isEqualTo("/bc3/projects");
		this.browser.screenshot("bc3-01-projects");
		this.browser.click("New project");
		this.browser.fill("name", "Dome repairs");
		this.browser.click("Save");
		this.browser.waitFor("Dome repairs");
		this.browser.click("New document");
		this.browser.fill("title", "Parts");
		this.browser.fill("content", "<div>One bearing</div>");
		this.browser.click("Save");
		this.browser.waitFor("Parts");
		this.browser.click("Edit");
		this.browser.fill("content", "<div>Two bearings</div>");
		this.browser.click("Save");
		this.browser.waitFor("Parts");
		assertThat(this.browser.text()).contains("Two bearings").contains("Dome repairs › Docs & Files");
		this.browser.screenshot("bc3-02-document");
		this.browser.click("Archive");
		this.browser.waitFor("Parts");
		assertThat(this.browser.text()).contains("Make active");
		this.browser.click("Dome repairs");
		this.browser.waitFor("Dome repairs");
		assertThat(this.browser.text()).contains("No documents yet.");
		this.browser.click("Archive");
		this.browser.go("/bc3/projects?state=archived");
		assertThat(this.browser.text()).contains("Dome repairs");
	}

	@Test
	void foldersHoldFoldersAndDocuments() {
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		this.browser.screenshot("bc3-03-project");
		this.browser.click("Browse by folder");
		this.browser.waitFor("Docs & Files");
		this.browser.fill("title", "Winter");
		this.browser.click("Create folder");
		this.browser.waitFor("Winter");
		this.browser.click("Docs & Files");
		this.browser.waitFor("Docs & Files");
		this.browser.screenshot("bc3-04-folder");
		assertThat(this.browser.text()).contains("Winter/").contains("Procedures/").contains("Night 1");
	}

	@Test
	void longListsHaveGrowingPages() {
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		this.browser.click("Page 2");
		this.browser.waitFor("Night log");
		assertThat(this.browser.path()).endsWith("?page=2");
		this.browser.click("Page 3");
		this.browser.waitFor("Night log");
		assertThat(this.browser.path()).endsWith("?page=3");
		assertThat(this.browser.text()).contains("Night 1").doesNotContain("Page 4");
	}

	@Test
	void changeByTwoPeopleAtOnceIsNoticed() {
		this.browser.click("Odd characters");
		this.browser.click("Grüße aus Łódź");
		this.browser.waitFor("Grüße aus Łódź");
		String document = this.browser.path();
		this.browser.go(document + "/edit");
		this.browser.openTab(document + "/edit");
		this.browser.fill("content", "<p>From the other window</p>");
		this.browser.click("Save");
		this.browser.waitFor("Grüße aus Łódź");
		this.browser.closeTab();
		this.browser.fill("content", "<p>From this window</p>");
		this.browser.click("Save");
		assertThat(this.browser.text()).contains("somebody else changed this document");
		assertThat(this.browser.value("content")).isEqualTo("<p>From this window</p>");
		this.browser.screenshot("bc3-05-conflict");
	}

	@Test
	void scriptInDocumentDoesNotRun() {
		this.browser.click("Odd characters");
		this.browser.click("Pasted from an e-mail");
		this.browser.waitFor("Pasted from an e-mail");
		assertThat(this.browser.title()).doesNotStartWith("broken in");
		assertThat(this.browser.has("script, iframe, .paper img, .paper form, .paper svg, [onclick], [style]"))
			.isFalse();
	}

	@Test
	void peopleAreShown() {
		this.browser.click("People");
		this.browser.waitFor("People");
		assertThat(this.browser.text()).contains("Mara Lindqvist").contains("Art director");
		this.browser.screenshot("bc3-06-people");
	}

	@Test
	void pagesFitOnPhone() {
		this.browser.phone();
		for (String path : new String[] { "/bc3/projects", "/bc3/people" }) {
			this.browser.go(path);
			assertThat(this.browser.isWiderThanScreen()).as(path).isFalse();
		}
		this.browser.go("/bc3/projects");
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		this.browser.screenshot("phone-bc3-project");
		assertThat(this.browser.isWiderThanScreen()).isFalse();
	}

}
