package io.github.basecamp4j.sample;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through messages, topics and comments of both generations.
 */
class MessagesBrowserTests extends BrowserWalk {

	private static final String SUBJECT = "Ночь & <b>day</b>, \"both\"";

	@Test
	void messagesOfBasecamp2AreWrittenChangedAndTalkedAbout() {
		connect(STUDIO);
		walk("Discussions", "bcx");
		this.browser.click("Discussions");
		this.browser.waitFor("Discussions");
		assertThat(this.browser.text()).contains("Mara Lindqvist: <i>So</i> be it");
		this.browser.look("bcx-messages");
	}

	@Test
	void messagesOfBasecamp3AreWrittenChangedAndTalkedAbout() {
		connect(OBSERVATORY);
		walk("Messages", "bc3");
		this.browser.click("Messages");
		this.browser.waitFor("Messages");
		assertThat(this.browser.text()).contains("Mara Lindqvist · 1 comment");
		this.browser.look("bc3-messages");
	}

	@Test
	void messageBoardOfBasecamp3HasMessagesWithTheirTypes() {
		connect(OBSERVATORY);
		this.browser.click("Night log");
		this.browser.waitFor("Night log");
		this.browser.click("Messages");
		this.browser.waitFor("Messages");
		this.browser.look("bc3-message-board");
		this.browser.click("Clear skies until Sunday");
		this.browser.waitFor("Clear skies until Sunday");
		assertThat(this.browser.text()).contains("FYI", "moon down at eleven");
		this.browser.look("bc3-message-with-type");
	}

	private void walk(String messages, String name) {
		createProject("Regatta");
		this.browser.click(messages);
		this.browser.waitFor(messages);
		assertThat(this.browser.text()).contains("Nobody has said anything yet.");
		this.browser.click("New message");
		this.browser.waitFor("New message");
		this.browser.click("Post");
		this.browser.waitForText("Say what it is about.");
		assertThat(this.browser.text()).contains("Write something.");
		this.browser.look(name + "-message-form");
		this.browser.fill("subject", SUBJECT);
		this.browser.fill("content", "<p>All <strong>welcome</strong><script>document.title = 'no'</script></p>");
		this.browser.click("Post");
		this.browser.waitFor(SUBJECT);
		assertThat(this.browser.text()).contains("The message is there.", "All welcome", "No comments yet");
		assertThat(this.browser.has(".paper strong")).isTrue();
		assertThat(this.browser.title()).startsWith(SUBJECT);
		this.browser.fill("content", "<i>So</i> be it");
		this.browser.click("Comment");
		this.browser.waitForText("Your comment is there.");
		assertThat(this.browser.text()).contains("1 comment", "<i>So</i> be it");
		this.browser.look(name + "-message");
		this.browser.click("Edit");
		this.browser.waitFor("Edit message");
		assertThat(this.browser.value("subject")).isEqualTo(SUBJECT);
		this.browser.fill("subject", "Day");
		this.browser.click("Save");
		this.browser.waitFor("Day");
		assertThat(this.browser.text()).contains("Saved.", "All welcome", "1 comment");
		this.browser.click("Regatta");
		this.browser.waitFor("Regatta");
		assertThat(this.browser.text()).contains("Day", "Mara Lindqvist");
		this.browser.phone();
		this.browser.dark(true);
		this.browser.look(name + "-project-with-messages");
	}

	@Test
	void topicLeadsToWhatItIsAbout() {
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
		this.browser.click("Paint the hull");
		this.browser.waitFor("Paint the hull");
		this.browser.fill("content", "Red or blue?");
		this.browser.click("Comment");
		this.browser.waitForText("Your comment is there.");
		this.browser.click("Discussions");
		this.browser.waitFor("Discussions");
		assertThat(this.browser.text()).contains("To-do", "Mara Lindqvist: Red or blue?");
		this.browser.click("Paint the hull");
		this.browser.waitFor("Paint the hull");
		assertThat(this.browser.path()).contains("/todos/");
	}

}
