package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through to-dos and comments of both generations.
 */
class TodosBrowserTests extends BrowserWalk {

	@Test
	void todosOfBasecamp2AreAddedCheckedOffAndTalkedAbout() {
		walk(STUDIO, "bcx");
	}

	@Test
	void todosOfBasecamp3AreAddedCheckedOffAndTalkedAbout() {
		walk(OBSERVATORY, "bc3");
	}

	@Test
	void listOfBasecamp2OfWhichEverythingIsDoneIsAmongTheCompletedOnes() {
		connect(STUDIO);
		createProject("Regatta");
		this.browser.click("To-dos");
		this.browser.waitFor("To-dos");
		this.browser.fill("name", "Boats");
		this.browser.click("Make list");
		this.browser.waitForText("The list is there.");
		this.browser.fill("content", "Paint the hull");
		this.browser.click("Add");
		this.browser.waitForText("Added: Paint the hull");
		this.browser.clickLabelled("Done: Paint the hull");
		this.browser.waitForText("No to-do lists here.");
		this.browser.click("Completed");
		this.browser.waitForText("Boats");
		assertThat(this.browser.has(".todos .completed")).isTrue();
		this.browser.look("bcx-completed-todos");
	}

	private void walk(String account, String name) {
		connect(account);
		createProject("Regatta");
		this.browser.click("To-dos");
		this.browser.waitFor("To-dos");
		assertThat(this.browser.text()).contains("No to-do lists here.");
		this.browser.fill("name", "Boats");
		this.browser.click("Make list");
		this.browser.waitForText("The list is there.");
		this.browser.fill("content", "Paint <the> hull & mast");
		this.browser.fill("dueOn", "2026-01-02");
		this.browser.click("Add");
		this.browser.waitForText("Added: Paint <the> hull & mast");
		assertThat(this.browser.text()).contains("was due 2 Jan 2026");
		this.browser.fill("content", "Sew the sail");
		this.browser.click("Add");
		this.browser.waitForText("Added: Sew the sail");
		this.browser.look(name + "-todos");
		this.browser.click("Paint <the> hull & mast");
		this.browser.waitFor("Paint <the> hull & mast");
		this.browser.fill("content", "Red or\nblue?");
		this.browser.click("Comment");
		this.browser.waitForText("Your comment is there.");
		assertThat(this.browser.text()).contains("1 comment", "Red or\nblue?");
		this.browser.look(name + "-todo");
		this.browser.click("Done");
		this.browser.waitFor("To-dos");
		assertThat(this.browser.has(".todos .completed")).isTrue();
		this.browser.click("Regatta");
		this.browser.waitFor("Regatta");
		assertThat(this.browser.has(".todos .completed")).isTrue();
		this.browser.look(name + "-project-with-todos");
		this.browser.clickLabelled("To be done again: Paint <the> hull & mast");
		this.browser.waitFor("To-dos");
		assertThat(this.browser.has(".todos .completed")).isFalse();
	}

}
