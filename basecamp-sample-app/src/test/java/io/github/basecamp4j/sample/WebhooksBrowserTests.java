package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import io.github.basecamp4j.webhooks.BasecampWebhooks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Registers the sample's webhook and sees what arrives.
 */
class WebhooksBrowserTests extends BrowserWalk {

	@Autowired
	private BasecampWebhooks webhooks;

	@Test
	void whatHappensShowsUpByItselfAndTheSecretNever() {
		connect(OBSERVATORY);
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		this.browser.click("Webhooks");
		this.browser.waitFor("Webhooks");
		assertThat(this.browser.text()).contains("No webhooks yet.");
		this.browser.look("webhooks-none");
		this.browser.click("Let Basecamp tell this sample");
		this.browser.waitForText("From now on Basecamp tells the sample what happens here.");
		assertThat(this.browser.text()).contains("This sample", "Nothing told yet");
		String page = this.browser.path();
		this.browser.openTab(page.replace("/webhooks", "/todolists"));
		this.browser.fill("name", "Optics & <b>mirrors</b>");
		this.browser.click("Make list");
		this.browser.waitForText("The list is there.");
		this.browser.closeTab();
		this.browser.waitForText("Optics & <b>mirrors</b>");
		assertThat(this.browser.text()).contains("Mara Lindqvist todolist created", "What Basecamp told");
		this.browser.look("webhooks");
		this.browser.go(page);
		assertThat(this.browser.text()).contains("Optics & <b>mirrors</b>");
		assertThat(this.browser.source()).doesNotContain(secret());
		this.browser.phone();
		this.browser.dark(true);
		this.browser.go(page);
		this.browser.look("phone-webhooks");
		this.browser.click("Remove");
		this.browser.waitForText("The webhook is gone.");
		assertThat(this.browser.text()).contains("No webhooks yet.");
	}

	private String secret() {
		String url = this.webhooks.url("");
		return url.substring(url.lastIndexOf('/') + 1);
	}

}
