package io.github.basecamp4j.bc3.my;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BookmarkOperations}.
 */
class BookmarkOperationsTests {

	private static final String BOOKMARK = "/999/recordings/1069479860/bookmark.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private BookmarkOperations bookmarks;

	@BeforeEach
	void setUp() {
		this.bookmarks = BookmarkOperations.create(basecamp.bc3());
	}

	@Test
	void createIsRepeatedBecauseItDoesNoHarmTwice() {
		basecamp.stubFor(post(BOOKMARK).inScenario("busy")
			.whenScenarioStateIs(Scenario.STARTED)
			.willSetStateTo("ready")
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1")));
		basecamp.stubFor(post(BOOKMARK).inScenario("busy").whenScenarioStateIs("ready").willReturn(jsonResponse("""
				{"id": 61, "recording": {"id": 1069479860, "title": "Tide table", "type": "Document"}}""", 201)));
		assertThat(this.bookmarks.create(1069479860).recording().title()).isEqualTo("Tide table");
		basecamp.verify(2, postRequestedFor(urlEqualTo(BOOKMARK)));
	}

}
