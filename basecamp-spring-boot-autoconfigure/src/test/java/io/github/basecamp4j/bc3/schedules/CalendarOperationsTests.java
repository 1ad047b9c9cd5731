package io.github.basecamp4j.bc3.schedules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CalendarOperations}.
 */
class CalendarOperationsTests {

	private static final String CALENDAR = "/999/calendars/2085958510.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CalendarOperations calendars;

	@BeforeEach
	void setUp() {
		this.calendars = CalendarOperations.create(basecamp.bc3());
	}

	@Test
	void setColorWrapsTheColor() {
		basecamp.stubFor(put(CALENDAR).willReturn(okJson("""
				{"id": 2085958510, "name": "Tides", "color": "aqua"}""")));
		assertThat(this.calendars.setColor(2085958510, Color.AQUA).color()).isEqualTo("aqua");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(CALENDAR)), """
				{"calendar": {"color": "aqua"}}""");
	}

}
