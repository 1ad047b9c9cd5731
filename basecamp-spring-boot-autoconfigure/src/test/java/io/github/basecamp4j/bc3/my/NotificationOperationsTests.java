package io.github.basecamp4j.bc3.my;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NotificationOperations}.
 */
class NotificationOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private NotificationOperations notifications;

	@BeforeEach
	void setUp() {
		this.notifications = NotificationOperations.create(basecamp.bc3());
	}

	@Test
	void getWhenTheAccountKnowsNoBubbleUpsHasNone() {
		basecamp.stubFor(get("/999/my/readings.json").willReturn(okJson("""
				{"unreads": [{"id": 51, "title": "Storm on Thursday", "read_at": null}], "reads": [],
				 "memories": [{"id": 52, "title": "Rules of the harbour", "section": "remembered"}]}""")));
		Notifications notifications = this.notifications.get();
		assertThat(notifications.unreads()).extracting(Notification::readAt).containsOnlyNulls();
		assertThat(notifications.memories()).extracting(Notification::title).containsExactly("Rules of the harbour");
		assertThat(notifications.bubbleUps()).isEmpty();
		assertThat(notifications.scheduledBubbleUps()).isEmpty();
		assertThat(notifications.bubbleUpsCount()).isNull();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/my/readings.json")));
	}

	@Test
	void getTurnsToAPageOfThoseThatAreRead() {
		basecamp.stubFor(get("/999/my/readings.json?page=2").willReturn(okJson("""
				{"unreads": [], "reads": [{"id": 53, "title": "Tide table"}]}""")));
		Notifications second = this.notifications.get(new NotificationQuery().withPage(2));
		assertThat(second.reads()).extracting(Notification::title).containsExactly("Tide table");
	}

	@Test
	void getOfFewBubbleUpsSaysSo() {
		basecamp.stubFor(get("/999/my/readings.json?limit_bubble_ups=true").willReturn(okJson("""
				{"bubble_ups_count": 3, "bubble_ups": [{"id": 54}, {"id": 55}]}""")));
		Notifications notifications = this.notifications.get(new NotificationQuery().withFewBubbleUps());
		assertThat(notifications.bubbleUps()).hasSize(2);
		assertThat(notifications.bubbleUpsCount()).isEqualTo(3);
	}

	@Test
	void markAsReadNeedsNoAnswer() {
		basecamp.stubFor(put("/999/my/unreads.json").willReturn(ok()));
		this.notifications.markAsRead("lamp-sgid", "buoy-sgid");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/my/unreads.json")), """
				{"readables": ["lamp-sgid", "buoy-sgid"]}""");
	}

}
