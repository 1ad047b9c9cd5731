package io.github.basecamp4j.bc3.cards;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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
 * Tests for {@link CardColumnOperations}.
 */
class CardColumnOperationsTests {

	private static final String COLUMN = "/999/card_tables/columns/1069479553.json";

	private static final String IN_WORK = """
			{"id": 1069479553, "type": "Kanban::Column", "title": "In work", "description": "Three at most",
			 "color": null, "on_hold": {"id": 1069479559, "status": "active", "title": "On hold", "cards_count": 2}}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CardColumnOperations columns;

	@BeforeEach
	void setUp() {
		this.columns = CardColumnOperations.create(basecamp.bc3());
	}

	@Test
	void getTellsTheSectionForCardsOnHold() {
		basecamp.stubFor(get(COLUMN).willReturn(okJson(IN_WORK)));
		CardColumn column = this.columns.get(1069479553);
		assertThat(column.onHold()).extracting("id", "cardsCount").containsExactly(1069479559L, 2);
		assertThat(column.color()).isNull();
		assertThat(column.subscribers()).isEmpty();
	}

	@Test
	void createLeavesOutWhatIsNotSet() {
		String url = "/999/card_tables/1069479550/columns.json";
		basecamp.stubFor(post(url).willReturn(jsonResponse(IN_WORK, 201)));
		this.columns.create(1069479550, "In work", new CardColumnFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(url)), """
				{"title": "In work"}""");
	}

	@Test
	void updateSendsWhatItDoesNotChange() {
		stubUpdate(IN_WORK);
		this.columns.update(1069479553, new CardColumnFields().withTitle("At the quay"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(COLUMN)), """
				{"title": "At the quay", "description": "Three at most"}""");
	}

	@Test
	void updateOfEverythingReadsNothing() {
		stubUpdate(IN_WORK);
		this.columns.update(1069479553,
				new CardColumnFields().withTitle("At the quay").withDescription("Five at most"));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(COLUMN)), """
				{"title": "At the quay", "description": "Five at most"}""");
	}

	@Test
	void updateClearsTheDescription() {
		stubUpdate(IN_WORK);
		this.columns.update(1069479553, new CardColumnFields().withDescription(null));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(COLUMN)), """
				{"title": "In work", "description": ""}""");
	}

	@Test
	void updateLeavesOutADescriptionThatIsNotThere() {
		stubUpdate("""
				{"id": 1069479553, "title": "In work", "description": null}""");
		this.columns.update(1069479553, new CardColumnFields().withTitle("At the quay"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(COLUMN)), """
				{"title": "At the quay"}""");
	}

	@Test
	void repositionNamesTheCardTableAsTarget() {
		String url = "/999/card_tables/1069479550/moves.json";
		basecamp.stubFor(post(url).willReturn(noContent()));
		this.columns.reposition(1069479550, 1069479553, 2);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(url)), """
				{"source_id": 1069479553, "target_id": 1069479550, "position": 2}""");
	}

	@Test
	void subscribeIsRepeated() {
		String url = "/999/card_tables/lists/1069479553/subscription.json";
		basecamp.stubFor(post(url).inScenario("busy")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(aResponse().withStatus(503))
			.willSetStateTo("ready"));
		basecamp.stubFor(post(url).inScenario("busy").whenScenarioStateIs("ready").willReturn(noContent()));
		this.columns.subscribe(1069479553);
		basecamp.verify(2, postRequestedFor(urlEqualTo(url)));
	}

	@Test
	void onHoldIsAnsweredWithTheColumn() {
		String url = "/999/card_tables/columns/1069479553/on_hold.json";
		basecamp.stubFor(post(url).willReturn(okJson(IN_WORK)));
		basecamp.stubFor(delete(url).willReturn(okJson("""
				{"id": 1069479553}""")));
		assertThat(this.columns.enableOnHold(1069479553).onHold()).isNotNull();
		assertThat(this.columns.disableOnHold(1069479553).onHold()).isNull();
	}

	@Test
	void setColorSendsTheWord() {
		String url = "/999/card_tables/columns/1069479553/color.json";
		basecamp.stubFor(put(url).willReturn(okJson(IN_WORK)));
		this.columns.setColor(1069479553, Color.AQUA);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(url)), """
				{"color": "aqua"}""");
	}

	private static void stubUpdate(String present) {
		basecamp.stubFor(get(COLUMN).willReturn(okJson(present)));
		basecamp.stubFor(put(COLUMN).willReturn(okJson(present)));
	}

}
