package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Searches an account of Basecamp 3, 4 and 5.
 */
class SearchBrowserTests extends BrowserWalk {

	@Test
	void whatIsFoundIsShownAndLeadsThere() {
		String place = connect(OBSERVATORY);
		search("Night 12");
		assertThat(this.browser.text()).contains("Document in Night log");
		search("night");
		assertThat(this.browser.has(".hits li")).isTrue();
		this.browser.look("search");
		this.browser.click("Page 2");
		this.browser.waitFor("Search for “night”");
		assertThat(this.browser.path()).isEqualTo(place + "/search?q=night&page=2");
		search("“quotes” & <b>tags</b> שלום %");
		assertThat(this.browser.text()).contains("Nothing found.");
		assertThat(this.browser.value("q")).isEqualTo("“quotes” & <b>tags</b> שלום %");
		search("Grüße aus Łódź");
		this.browser.click("Grüße aus Łódź");
		this.browser.waitFor("Grüße aus Łódź");
		assertThat(this.browser.path()).startsWith(place + "/documents/");
		search(" ");
		assertThat(this.browser.text()).contains("Enter above what to look for");
		this.browser.phone();
		this.browser.dark(true);
		this.browser.go(place + "/search?q=sky");
		this.browser.look("phone-search");
	}

	private void search(String text) {
		this.browser.fill("q", text);
		this.browser.pressEnter("q");
		this.browser.waitFor(text.isBlank() ? "Search" : "Search for “" + text + "”");
	}

	@Test
	void basecamp2HasNoSearch() {
		connect(STUDIO);
		assertThat(this.browser.has("[name=q]")).isFalse();
	}

}
