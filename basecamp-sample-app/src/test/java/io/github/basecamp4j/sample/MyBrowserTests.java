package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at what the user is to do and to read.
 */
class MyBrowserTests extends BrowserWalk {

	@Test
	void todosAreCheckedOff() {
		String place = connect(OBSERVATORY);
		this.browser.click("My work");
		this.browser.waitFor("My work");
		assertThat(this.browser.text()).contains("was due ", "due ", "Night log");
		this.browser.look("my");
		int before = countOrders();
		this.browser.clickLabelled("Done: Order fan belts");
		this.browser.waitForText("Done.");
		assertThat(countOrders()).isEqualTo(before - 1);
		this.browser.click("Order fan belts");
		this.browser.waitFor("Order fan belts");
		assertThat(this.browser.path()).matches(place + "/projects/\\d+/todos/\\d+");
		this.browser.phone();
		this.browser.dark(true);
		this.browser.go(place + "/my");
		this.browser.look("phone-my");
	}

	private int countOrders() {
		return StringUtils.countOccurrencesOf(this.browser.text(), "Order fan belts");
	}

	@Test
	void notificationsAreMarkedAsRead() {
		connect(OBSERVATORY);
		this.browser.click("My work");
		this.browser.waitFor("My work");
		assertThat(this.browser.text()).contains(" unread");
		this.browser.click("Mark as read");
		this.browser.waitForText("Marked as read.");
		this.browser.click("Mark all as read");
		this.browser.waitForText("Read before");
		assertThat(this.browser.text()).contains("Notifications").doesNotContain(" unread", "Mark all as read");
		this.browser.look("my-read");
	}

}
