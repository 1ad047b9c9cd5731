package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

/**
 * Tests for {@link LineupMarkerOperations}.
 */
class LineupMarkerOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private LineupMarkerOperations markers;

	@BeforeEach
	void setUp() {
		this.markers = LineupMarkerOperations.create(basecamp.bc3());
	}

	@Test
	void createAcceptsAnAnswerWithoutABody() {
		basecamp.stubFor(post("/999/lineup/markers.json").willReturn(status(201)));
		this.markers.create("Season opens", LocalDate.of(2026, 5, 1));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/lineup/markers.json")), """
				{"name": "Season opens", "date": "2026-05-01"}""");
	}

	@Test
	void updateSendsOnlyWhatIsSet() {
		basecamp.stubFor(put("/999/lineup/markers/7.json").willReturn(ok()));
		this.markers.update(7, new LineupMarkerChanges().withDate(LocalDate.of(2026, 5, 2)));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/lineup/markers/7.json")), """
				{"date": "2026-05-02"}""");
	}

}
