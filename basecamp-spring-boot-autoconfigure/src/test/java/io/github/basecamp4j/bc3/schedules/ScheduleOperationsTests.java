package io.github.basecamp4j.bc3.schedules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ScheduleOperations}.
 */
class ScheduleOperationsTests {

	private static final String SCHEDULE = "/999/schedules/1069479342.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ScheduleOperations schedules;

	@BeforeEach
	void setUp() {
		this.schedules = ScheduleOperations.create(basecamp.bc3());
	}

	@Test
	void setIncludeDueAssignmentsIsNotWrapped() {
		basecamp.stubFor(put(SCHEDULE).willReturn(okJson("""
				{"id": 1069479342, "include_due_assignments": false}""")));
		assertThat(this.schedules.setIncludeDueAssignments(1069479342, false).includeDueAssignments()).isFalse();
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(SCHEDULE)), """
				{"include_due_assignments": false}""");
	}

}
