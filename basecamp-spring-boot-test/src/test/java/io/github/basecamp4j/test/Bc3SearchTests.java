package io.github.basecamp4j.test;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.cards.CardColumnFields;
import io.github.basecamp4j.bc3.cards.CardFields;
import io.github.basecamp4j.bc3.search.SearchQuery;
import io.github.basecamp4j.bc3.search.SearchResult;
import io.github.basecamp4j.bc3.search.SearchSince;
import io.github.basecamp4j.bc3.search.SearchSort;
import io.github.basecamp4j.bc3.search.SearchType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the server's search, as the library meets it.
 */
@ExtendWith(BasecampExtension.class)
class Bc3SearchTests {

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	@Test
	void allWordsAreFoundInTitlesAndTexts() {
		this.fair.document("Plan", "<p>The <b>blue</b> tent &amp; the red one</p>");
		this.fair.todolist("Tents").todo("Paint the tent blue");
		this.fair.triage().card("Blue paint");
		assertThat(this.bc3.search().search("TENT blue")).extracting(SearchResult::type)
			.containsExactly("Todo", "Document");
		assertThat(this.bc3.search().search("& the")).singleElement().satisfies((hit) -> {
			assertThat(hit.title()).isEqualTo("Plan");
			assertThat(hit.bucket().name()).isEqualTo("Fair");
			assertThat(hit.content()).isNull();
			assertThat(hit.plainTextContent())
				.isEqualTo("<mark>The</mark> blue tent <mark>&amp;</mark> <mark>the</mark> red one");
		});
		assertThat(this.bc3.search().search("tent yellow")).isEmpty();
		assertThat(this.bc3.search().search(" ")).isEmpty();
	}

	@Test
	void hitsDifferByType() {
		long column = this.bc3.cardColumns().create(this.fair.cardTableId(), "Tents", new CardColumnFields()).id();
		this.bc3.cards().create(column, "Canvas", new CardFields().withContent("<div>For tents</div>"));
		this.fair.todolist("Tents").todo("Rope").completed();
		assertThat(this.bc3.search().search("tents", new SearchQuery().withTypes("Kanban::Column", "Kanban::Card")))
			.satisfiesExactly((hit) -> assertThat(hit.cardsCount()).isEqualTo(1), (hit) -> {
				assertThat(hit.plainTextDescription()).isEqualTo("For <mark>tents</mark>");
				assertThat(hit.cardsCount()).isNull();
			});
		assertThat(this.bc3.search().search("tents", new SearchQuery().withType("Todolist"))).singleElement()
			.satisfies((hit) -> assertThat(hit.completedRatio()).isEqualTo("1/1"));
	}

	@Test
	void hitsAreFiltered(BasecampServer basecamp) {
		this.fair.triage().card("Old tent");
		long jane = this.bc3.people().me().id();
		Bc3ArrangedProject regatta = basecamp.bc3().project("Regatta");
		this.bc3.cards().create(regatta.triage().id(), "New tent", new CardFields());
		assertThat(this.bc3.search().search("tent", new SearchQuery().withProjects(this.fair.id()))).extracting("title")
			.containsExactly("Old tent");
		assertThat(this.bc3.search().search("tent", new SearchQuery().withProjects(this.fair.id(), regatta.id())))
			.hasSize(2);
		assertThat(this.bc3.search().search("tent", new SearchQuery().withCreators(jane))).extracting("title")
			.containsExactly("New tent");
		assertThat(this.bc3.search().search("tent", new SearchQuery().withTypes("Todo"))).isEmpty();
		assertThat(this.bc3.search().search("tent", new SearchQuery().withSince(SearchSince.LAST_7_DAYS))).hasSize(2);
		assertThat(this.bc3.search().search("tent", new SearchQuery().withFileType("image"))).isEmpty();
	}

	@Test
	void bestMatchesComeFirstUnlessTheLatestAreAskedFor() {
		this.fair.triage().card("Tent");
		this.fair.document("Plan", "<p>Tent</p>");
		assertThat(this.bc3.search().search("tent")).extracting("title").containsExactly("Tent", "Plan");
		assertThat(this.bc3.search().search("tent", new SearchQuery().withSort(SearchSort.RECENCY))).extracting("title")
			.containsExactly("Plan", "Tent");
	}

	@Test
	void whatIsTrashedIsNotFound() {
		long tent = this.fair.triage().card("Tent").step("Rope of the tent").id();
		assertThat(this.bc3.search().search("tent")).hasSize(2);
		this.bc3.recordings().trash(tent);
		assertThat(this.bc3.search().search("tent")).isEmpty();
	}

	@Test
	void pagesKeepTextAndFilters() {
		Bc3ArrangedColumn doing = this.fair.column("Doing");
		IntStream.range(0, 20).forEach((number) -> doing.card("Tent & rope " + number));
		this.fair.todolist("Tent & rope");
		SearchQuery query = new SearchQuery().withTypes("Kanban::Card", "Document").withProjects(this.fair.id());
		assertThat(this.bc3.search().search("rope & tent", query)).hasSize(20);
	}

	@Test
	void metadataNamesWhatCanBeSearched() {
		assertThat(this.bc3.search().getMetadata().recordingSearchTypes()).extracting(SearchType::key)
			.contains(null, "Todo", "Document");
	}

}
