package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at the digest.
 */
class DigestBrowserTests extends BrowserWalk {

	@Autowired
	private ScheduledTaskHolder tasks;

	@Test
	void digestLeadsToWhatHappened() {
		String place = connect(STUDIO);
		this.browser.click("Digest");
		this.browser.waitFor("Digest");
		assertThat(this.browser.text()).contains("No digest has been written for you yet.");
		this.browser.look("digest-none");
		this.browser.go(place + "/projects");
		this.browser.click("Odd characters");
		this.browser.click("New document");
		this.browser.fill("title", "Night 999: <clear> “skies” над морем");
		this.browser.fill("content", "<p>Perseids</p>");
		this.browser.click("Save");
		this.browser.waitFor("Night 999");
		this.tasks.getScheduledTasks().forEach((task) -> task.getTask().getRunnable().run());
		this.browser.click("Digest");
		this.browser.waitFor("Digest");
		this.browser.look("digest");
		this.browser.phone();
		this.browser.dark(true);
		this.browser.go("/digest");
		this.browser.look("phone-digest");
		this.browser.click("Night 999: <clear> “skies” над морем");
		this.browser.waitFor("Night 999: <clear> “skies” над морем");
		assertThat(this.browser.path()).startsWith(place + "/projects/");
	}

}
