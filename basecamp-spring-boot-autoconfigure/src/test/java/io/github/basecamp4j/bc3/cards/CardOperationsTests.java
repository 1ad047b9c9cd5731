package io.github.basecamp4j.bc3.cards;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link CardOperations}.
 */
class CardOperationsTests {

	private static final String CARD = "/999/card_tables/cards/1069479560.json";

	private static final String CARDS = "/999/card_tables/lists/1069479551/cards.json";

	private static final String PROJECT = "/999/projects/2085958504.json";

	private static final String CARD_TABLE = "/999/card_tables/1069479550.json";

	private static final String REPAIR = """
			{"id": 1069479560, "type": "Kanban::Card", "title": "Repair the crane"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CardOperations cards;

	@BeforeEach
	void setUp() {
		this.cards = CardOperations.create(basecamp.bc3());
	}

	@Test
	void listDoesNotTellStepsWhereTheyAreLeftOut() {
		basecamp.stubFor(get(CARDS).willReturn(okJson("[" + REPAIR + "]")));
		assertThat(this.cards.list(1069479551).toList()).singleElement().satisfies((card) -> {
			assertThat(card.steps()).isNull();
			assertThat(card.assignees()).isEmpty();
			assertThat(card.descriptionAttachments()).isEmpty();
		});
	}

	@Test
	void listInProjectNamesKindAndProject() {
		String url = "/999/projects/recordings.json?type=Kanban%3A%3ACard&bucket=2085958504";
		basecamp.stubFor(get(url).willReturn(okJson("[" + REPAIR + "]")));
		assertThat(this.cards.listInProject(2085958504)).extracting("title").containsExactly("Repair the crane");
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void createLeavesOutWhatIsNotSet() {
		basecamp.stubFor(post(CARDS).willReturn(jsonResponse(REPAIR, 201)));
		this.cards.create(1069479551, "Repair the crane", new CardFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(CARDS)), """
				{"title": "Repair the crane"}""");
	}

	@Test
	void createWithEverythingSendsEverything() {
		basecamp.stubFor(post(CARDS).willReturn(jsonResponse(REPAIR, 201)));
		this.cards.create(1069479551, "Repair the crane",
				new CardFields().withContent("<div>It leans.</div>")
					.withDueOn(LocalDate.of(2026, 3, 14))
					.withNotify(true));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(CARDS)), """
				{"title": "Repair the crane", "content": "<div>It leans.</div>", "due_on": "2026-03-14",
				 "notify": true}""");
	}

	@Test
	void createIsNotRepeated() {
		basecamp.stubFor(post(CARDS).willReturn(aResponse().withStatus(503)));
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> this.cards.create(1069479551, "Repair the crane", new CardFields()));
		basecamp.verify(1, postRequestedFor(urlEqualTo(CARDS)));
	}

	@Test
	void createInProjectPutsTheCardWhereNewOnesWait() {
		stubProject("""
				{"id": 1069479550, "name": "kanban_board", "title": "Quay works", "enabled": true, "position": 1}""");
		basecamp.stubFor(get(CARD_TABLE).willReturn(okJson("""
				{"id": 1069479550, "lists": [{"id": 1069479552, "type": "Kanban::NotNowColumn"},
				 {"id": 1069479551, "type": "Kanban::Triage"}, {"id": 1069479553, "type": "Kanban::Column"}]}""")));
		basecamp.stubFor(post(CARDS).willReturn(jsonResponse(REPAIR, 201)));
		assertThat(this.cards.createInProject(2085958504, "Repair the crane", new CardFields()).id())
			.isEqualTo(1069479560);
		basecamp.verifyJson(postRequestedFor(urlEqualTo(CARDS)), """
				{"title": "Repair the crane"}""");
	}

	@Test
	void createInProjectWhenTheCardTableIsTurnedOffThrowsException() {
		stubProject("""
				{"id": 1069479550, "name": "kanban_board", "title": "Quay works", "enabled": false}""");
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(() -> this.cards.createInProject(2085958504, "Repair the crane", new CardFields()))
			.withMessageContaining("kanban_board");
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void createInProjectWhenNoColumnTakesNewCardsThrowsException() {
		stubProject("""
				{"id": 1069479550, "name": "kanban_board", "title": "Quay works", "enabled": true, "position": 1}""");
		basecamp.stubFor(get(CARD_TABLE).willReturn(okJson("""
				{"id": 1069479550}""")));
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> this.cards.createInProject(2085958504, "Repair the crane", new CardFields()))
			.withMessage("Card table 1069479550 has no column for new cards");
	}

	@Test
	void updateSendsNothingElseAndClearsWithEmptyValues() {
		basecamp.stubFor(put(CARD).willReturn(okJson(REPAIR)));
		this.cards.update(1069479560, new CardFields().withContent(null).withDueOn(null).withAssignees());
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(CARD)), """
				{"content": "", "due_on": "", "assignee_ids": []}""");
	}

	@Test
	void moveNamesColumnAndPlace() {
		String url = "/999/card_tables/cards/1069479560/moves.json";
		basecamp.stubFor(post(url).willReturn(noContent()));
		this.cards.move(1069479560, 1069479553, 1);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(url)), """
				{"column_id": 1069479553, "position": 1}""");
	}

	private static void stubProject(String tool) {
		basecamp.stubFor(get(PROJECT).willReturn(okJson("""
				{"id": 2085958504, "name": "Harbour", "dock": [%s]}""".formatted(tool))));
	}

}
