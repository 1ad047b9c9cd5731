package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through a card table of Basecamp 3.
 */
class CardsBrowserTests extends BrowserWalk {

	private static final String CARD = "Grind <the> \"mirror\" & 船";

	@Test
	void cardsAreAddedMovedAndTalkedAbout() {
		openTable();
		this.browser.clickLabelled("Add a card to Triage");
		this.browser.fill("title", CARD);
		this.browser.fill("dueOn", "2026-01-02");
		this.browser.click("Add");
		this.browser.waitForText("Added: " + CARD);
		assertThat(this.browser.text()).contains("was due 2 Jan 2026");
		this.browser.look("bc3-cards-new");

		this.browser.click("Grind <the>");
		this.browser.waitFor(CARD);
		this.browser.waitForText("No steps yet.");
		this.browser.fill("title", "<i>Coarse</i>");
		this.browser.click("Add");
		this.browser.waitForText("Added: <i>Coarse</i>");
		this.browser.clickLabelled("Done: <i>Coarse</i>");
		this.browser.waitForText("Done: <i>Coarse</i>");
		assertThat(this.browser.has(".todos .completed")).isTrue();
		this.browser.fill("content", "Slowly.");
		this.browser.click("Comment");
		this.browser.waitForText("Your comment is there.");
		assertThat(this.browser.text()).contains("1 comment", "Slowly.");
		this.browser.look("bc3-card");

		this.browser.choose("columnId", "Done");
		this.browser.click("Move");
		this.browser.waitForText("Moved.");
		assertThat(this.browser.textOf(".column:has(> .add [aria-label$=' Done'])")).contains(CARD);
	}

	@Test
	void cardIsDraggedToAnotherColumn() {
		openTable();
		this.browser.clickLabelled("Add a card to Triage");
		this.browser.fill("title", "Drag me");
		this.browser.click("Add");
		this.browser.waitForText("Added: Drag me");
		this.browser.drag(".kanban:has([aria-label='Move Drag me'])", ".column:has(> .add [aria-label$=' Done'])");
		this.browser.waitForText("Moved.");
		assertThat(this.browser.textOf(".column:has(> .add [aria-label$=' Done'])")).contains("Drag me");
	}

	@Test
	void tableScrollsWithinItselfOnPhone() {
		String account = connect(OBSERVATORY);
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		assertThat(this.browser.text()).contains("Triage", "Done");
		this.browser.look("bc3-project-with-cards");
		this.browser.click("Card Table");
		this.browser.waitFor("Card Table");
		assertThat(this.browser.path()).startsWith(account);
		this.browser.look("bc3-cards");
		this.browser.phone();
		this.browser.dark(true);
		this.browser.look("bc3-cards-phone-dark");
	}

	private void openTable() {
		connect(OBSERVATORY);
		createProject("Telescope");
		this.browser.click("Card Table");
		this.browser.waitFor("Card Table");
	}

}
