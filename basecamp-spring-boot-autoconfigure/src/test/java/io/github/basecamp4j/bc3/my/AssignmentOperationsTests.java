package io.github.basecamp4j.bc3.my;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link AssignmentOperations}.
 */
class AssignmentOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private AssignmentOperations assignments;

	@BeforeEach
	void setUp() {
		this.assignments = AssignmentOperations.create(basecamp.bc3());
	}

	@Test
	void getReadsStepsBelowTheirCard() {
		basecamp.stubFor(get("/999/my/assignments.json").willReturn(okJson("""
				{"priorities": [{"id": 31, "content": "Overhaul the lamp", "type": "card", "priority_recording_id": 71,
				  "children": [{"id": 32, "content": "Order a lens", "type": "step", "priority_recording_id": 72}]}],
				 "non_priorities": []}""")));
		Assignments assignments = this.assignments.get();
		assertThat(assignments.nonPriorities()).isEmpty();
		Assignment card = assignments.priorities().get(0);
		assertThat(card.priorityRecordingId()).isEqualTo(71);
		Assignment step = card.children().get(0);
		assertThat(step.content()).isEqualTo("Order a lens");
		assertThat(step.priorityRecordingId()).isEqualTo(72);
		assertThat(step.children()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "OVERDUE, overdue", "DUE_TODAY, due_today", "DUE_TOMORROW, due_tomorrow",
			"DUE_LATER_THIS_WEEK, due_later_this_week", "DUE_NEXT_WEEK, due_next_week", "DUE_LATER, due_later" })
	void listDueSendsTheScope(AssignmentScope scope, String sent) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		assertThat(this.assignments.listDue(scope)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/my/assignments/due.json?scope=" + sent)));
	}

	@Test
	void prioritizeIsRepeatedBecauseItDoesNoHarmTwice() {
		basecamp.stubFor(post("/999/my/priorities.json").inScenario("busy")
			.whenScenarioStateIs(Scenario.STARTED)
			.willSetStateTo("ready")
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1")));
		basecamp.stubFor(post("/999/my/priorities.json").inScenario("busy")
			.whenScenarioStateIs("ready")
			.willReturn(noContent()));
		this.assignments.prioritize(71);
		basecamp.verify(2, postRequestedFor(urlEqualTo("/999/my/priorities.json")));
	}

	@Test
	void deprioritizeNeedsNoAnswer() {
		basecamp.stubFor(delete("/999/my/priorities/71.json").willReturn(noContent()));
		this.assignments.deprioritize(71);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo("/999/my/priorities/71.json")));
	}

	@Test
	void repositionIsNotRepeated() {
		basecamp.stubFor(post("/999/my/priority_moves.json")
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1")));
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> this.assignments.reposition(71, 1));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/my/priority_moves.json")), """
				{"source_id": 71, "position": 1}""");
	}

}
