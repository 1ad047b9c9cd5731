package io.github.basecamp4j.sample;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets two people edit one document.
 */
class ConflictBrowserTests extends BrowserWalk {

	@ParameterizedTest
	@CsvSource({ STUDIO + ", bcx", OBSERVATORY + ", bc3" })
	void changeByTwoPeopleAtOnceIsShownAndCanBeSaved(String account, String name) {
		connect(account);
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
		this.browser.waitFor("Changed meanwhile");
		assertThat(this.browser.text()).contains("From the other window");
		assertThat(this.browser.value("content")).isEqualTo("<p>From this window</p>");
		this.browser.look(name + "-conflict");
		this.browser.click("Save mine");
		this.browser.waitFor("Grüße aus Łódź");
		assertThat(this.browser.text()).contains("From this window");
	}

}
