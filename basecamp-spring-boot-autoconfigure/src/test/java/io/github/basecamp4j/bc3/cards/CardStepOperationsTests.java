package io.github.basecamp4j.bc3.cards;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CardStepOperations}.
 */
class CardStepOperationsTests {

	private static final String STEP = "/999/card_tables/steps/1069479570.json";

	private static final String COMPLETION = "/999/card_tables/steps/1069479570/completions.json";

	private static final String ORDER_ROPE = """
			{"id": 1069479570, "type": "Kanban::Step", "title": "Order rope", "completed": true,
			 "completion_url": "/999/buckets/2085958504/card_tables/steps/1069479570/completions.json"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CardStepOperations steps;

	@BeforeEach
	void setUp() {
		this.steps = CardStepOperations.create(basecamp.bc3());
	}

	@Test
	void getKeepsTheAddressWithoutAHost() {
		basecamp.stubFor(get(STEP).willReturn(okJson(ORDER_ROPE)));
		assertThat(this.steps.get(1069479570).completionUrl())
			.isEqualTo("/999/buckets/2085958504/card_tables/steps/1069479570/completions.json");
	}

	@Test
	void createSendsWhatIsSet() {
		String url = "/999/card_tables/cards/1069479560/steps.json";
		basecamp.stubFor(post(url).willReturn(jsonResponse(ORDER_ROPE, 201)));
		this.steps.create(1069479560, "Order rope",
				new CardStepFields().withDueOn(LocalDate.of(2026, 3, 14)).withAssignees(1049715913, 9007199254740993L));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(url)), """
				{"title": "Order rope", "due_on": "2026-03-14", "assignee_ids": [1049715913, 9007199254740993]}""");
	}

	@Test
	void updateSendsNothingElseAndClearsWithEmptyValues() {
		basecamp.stubFor(put(STEP).willReturn(okJson(ORDER_ROPE)));
		this.steps.update(1069479570, new CardStepFields().withDueOn(null).withAssignees());
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(STEP)), """
				{"due_on": "", "assignee_ids": []}""");
	}

	@Test
	void completeTurnsTheCompletionOn() {
		basecamp.stubFor(put(COMPLETION).willReturn(okJson(ORDER_ROPE)));
		assertThat(this.steps.complete(1069479570).completed()).isTrue();
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(COMPLETION)), """
				{"completion": "on"}""");
	}

	@Test
	void uncompleteSendsAnEmptyCompletion() {
		basecamp.stubFor(put(COMPLETION).willReturn(okJson(ORDER_ROPE)));
		this.steps.uncomplete(1069479570);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(COMPLETION)), """
				{"completion": ""}""");
	}

	@Test
	void repositionAcceptsAnAnswerWithAndWithoutABody() {
		String url = "/999/card_tables/cards/1069479560/positions.json";
		basecamp.stubFor(post(url).willReturn(ok()));
		this.steps.reposition(1069479560, 1069479570, 0);
		basecamp.stubFor(post(url).willReturn(noContent()));
		this.steps.reposition(1069479560, 1069479571, 1);
		basecamp.verifyJson(postRequestedFor(urlEqualTo(url)), """
				{"source_id": 1069479570, "position": 0}""");
		basecamp.verifyJson(postRequestedFor(urlEqualTo(url)), """
				{"source_id": 1069479571, "position": 1}""");
	}

}
