package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through projects, documents and people of Basecamp 3, 4 and 5.
 */
class Bc3BrowserTests extends BrowserWalk {

	@Test
	void walkFromProjectToTrashedDocument() {
		String place = connect(OBSERVATORY);
		this.browser.look("bc3-01-projects");
		createProject("Dome repairs");
		this.browser.click("New document");
		this.browser.fill("title", "Parts");
		this.browser.fill("content", "<div>One bearing</div>");
		this.browser.click("Save");
		this.browser.waitFor("Parts");
		this.browser.click("Edit");
		this.browser.fill("title", " ");
		this.browser.click("Save");
		this.browser.waitForText("Give it a title.");
		this.browser.fill("title", "Parts");
		this.browser.fill("content", "<div>Two bearings</div>");
		this.browser.click("Save");
		this.browser.waitFor("Parts");
		assertThat(this.browser.text()).contains("Two bearings").contains("Dome repairs › Docs & Files");
		this.browser.look("bc3-02-document");
		this.browser.click("Archive");
		this.browser.waitForText("The document is archived.");
		assertThat(this.browser.text()).contains("Make active");
		this.browser.click("Delete");
		this.browser.click("Yes, delete");
		this.browser.waitForText("In the trash");
		assertThat(this.browser.has(".confirm")).isFalse();
		this.browser.click("Dome repairs");
		this.browser.waitFor("Dome repairs");
		assertThat(this.browser.text()).contains("No documents yet.");
		this.browser.click("Archive");
		this.browser.waitForText("The project is archived.");
		this.browser.go(place + "/projects?state=archived");
		assertThat(this.browser.text()).contains("Dome repairs");
	}

	@Test
	void foldersHoldFoldersAndDocuments() {
		connect(OBSERVATORY);
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		this.browser.look("bc3-03-project");
		this.browser.click("Docs & Files");
		this.browser.waitFor("Docs & Files");
		this.browser.fill("title", "Winter");
		this.browser.click("Create folder");
		this.browser.waitFor("Winter");
		this.browser.click("Docs & Files");
		this.browser.waitFor("Docs & Files");
		this.browser.look("bc3-04-folder");
		assertThat(this.browser.text()).contains("Winter/").contains("Procedures/").contains("Night 1");
	}

	@Test
	void longListsHaveGrowingPages() {
		connect(OBSERVATORY);
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
	void twoTabsWorkInTwoAccounts() {
		String observatory = connect(OBSERVATORY);
		this.browser.go(observatory + "/projects/new");
		this.browser.openTab("/");
		this.browser.click(STUDIO);
		this.browser.waitFor("Projects");
		this.browser.closeTab();
		this.browser.fill("name", "Meant for the observatory");
		this.browser.click("Save");
		this.browser.waitFor("Meant for the observatory");
		assertThat(this.browser.path()).startsWith(observatory + "/");
	}

	@Test
	void scriptInDocumentDoesNotRun() {
		connect(OBSERVATORY);
		this.browser.click("Odd characters");
		this.browser.click("Pasted from an e-mail");
		this.browser.waitFor("Pasted from an e-mail");
		assertThat(this.browser.title()).doesNotStartWith("broken in");
		assertThat(
				this.browser.has("script:not([src]), iframe, .paper img, .paper form, .paper svg, [onclick], [style]"))
			.isFalse();
	}

	@Test
	void peopleAreShown() {
		connect(OBSERVATORY);
		this.browser.click("People");
		this.browser.waitFor("People");
		assertThat(this.browser.text()).contains("Mara Lindqvist").contains("Administrator");
		this.browser.look("bc3-06-people");
		this.browser.click("Ines Caldeira");
		this.browser.waitFor("Ines Caldeira");
		assertThat(this.browser.text()).contains("Art director");
	}

	@Test
	void pagesFitOnPhoneAndCanBeReadInTheDark() {
		this.browser.phone();
		this.browser.dark(true);
		String place = connect(OBSERVATORY);
		for (String path : new String[] { place + "/projects", place + "/people" }) {
			this.browser.go(path);
			this.browser.look("phone" + path.replace(place, "-bc3").replace('/', '-'));
		}
		this.browser.go(place + "/projects");
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		this.browser.look("phone-bc3-project");
	}

}
