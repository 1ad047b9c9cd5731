package io.github.basecamp4j.bc3.questions;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AnswerOperations}.
 */
class AnswerOperationsTests {

	private static final String ANSWERS = "/999/questions/1069479417/answers.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private AnswerOperations answers;

	@BeforeEach
	void setUp() {
		this.answers = AnswerOperations.create(basecamp.bc3());
	}

	@Test
	void listOfAPersonAndADayNamesBoth() {
		String url = ANSWERS + "?creator_id=1049715913&date=2026-03-14";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		this.answers.list(1069479417, new AnswerQuery().withCreator(1049715913).withDate(LocalDate.of(2026, 3, 14)))
			.toList();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void listAnswerersLeavesOutTheDeceased() {
		String url = "/999/questions/1069479417/answers/by.json";
		basecamp.stubFor(get(url).willReturn(okJson("""
				[{"id": 1049715913, "name": "Ines Falk"}]""")));
		assertThat(this.answers.listAnswerers(1069479417)).extracting("name").containsExactly("Ines Falk");
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void listAnswerersEverHasTheDeceased() {
		String url = "/999/questions/1069479417/answers/by.json?deceased=true";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		this.answers.listAnswerersEver(1069479417).toList();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void createSendsTheDayWithoutAWrapper() {
		basecamp.stubFor(post(ANSWERS).willReturn(jsonResponse("""
				{"id": 1069479545, "content": "<div>Two metres</div>", "group_on": "2026-03-14"}""", 201)));
		assertThat(this.answers.create(1069479417, "<div>Two metres</div>",
				new AnswerFields().withGroupOn(LocalDate.of(2026, 3, 14))))
			.extracting("groupOn")
			.isEqualTo(LocalDate.of(2026, 3, 14));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(ANSWERS)), """
				{"content": "<div>Two metres</div>", "group_on": "2026-03-14"}""");
	}

	@Test
	void updateNeedsNoAnswer() {
		String url = "/999/question_answers/1069479545.json";
		basecamp.stubFor(put(url).willReturn(noContent()));
		this.answers.update(1069479545, "<div>Three metres</div>", new AnswerFields());
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(url)), """
				{"content": "<div>Three metres</div>"}""");
	}

}
