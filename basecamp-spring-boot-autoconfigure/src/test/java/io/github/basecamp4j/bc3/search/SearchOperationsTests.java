package io.github.basecamp4j.bc3.search;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SearchOperations}.
 */
class SearchOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private SearchOperations search;

	@BeforeEach
	void setUp() {
		this.search = SearchOperations.create(basecamp.bc3());
	}

	@Test
	void getMetadataHasATypeWithoutAKeyForEverything() {
		basecamp.stubFor(get("/999/searches/metadata.json").willReturn(
				okJson("""
						{"recording_search_types": [{"key": null, "value": "Search everything"}, {"key": "Todo", "value": "To-dos"}],
						 "file_search_types": [{"key": null, "value": "All files"}], "default_creator_label": "by anyone",
						 "default_bucket_label": "everywhere", "default_circle_label": "with anyone",
						 "default_file_type_label": "All files", "default_type_label": "Search everything"}""")));
		assertThat(this.search.getMetadata().recordingSearchTypes()).extracting(SearchType::key)
			.containsExactly(null, "Todo");
	}

	@Test
	void searchEncodesTheText() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		assertThat(this.search.search("lamp & lens + 50%")).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/search.json?q=lamp%20%26%20lens%20%2B%2050%25")));
	}

	@Test
	void searchRepeatsFiltersWithBrackets() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		SearchQuery query = new SearchQuery().withTypes("Todo", "Schedule::Entry")
			.withProjects(2, 3)
			.withCreators(41, 42)
			.withoutChat();
		assertThat(this.search.search("lamp", query)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(
				"/999/search.json?q=lamp&type_names%5B%5D=Todo&type_names%5B%5D=Schedule%3A%3AEntry&bucket_ids%5B%5D=2"
						+ "&bucket_ids%5B%5D=3&creator_ids%5B%5D=41&creator_ids%5B%5D=42&exclude_chat=1")));
	}

	@ParameterizedTest
	@CsvSource({ "LAST_7_DAYS, last_7_days", "LAST_30_DAYS, last_30_days", "LAST_90_DAYS, last_90_days",
			"LAST_12_MONTHS, last_12_months", "FOREVER, forever" })
	void searchSendsHowOldItMayBe(SearchSince since, String sent) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		assertThat(this.search.search("lamp", new SearchQuery().withSince(since))).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/search.json?q=lamp&since=" + sent)));
	}

	@ParameterizedTest
	@CsvSource({ "BEST_MATCH, best_match", "RECENCY, recency" })
	void searchSendsTheOrder(SearchSort sort, String sent) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		assertThat(this.search.search("lamp", new SearchQuery().withSort(sort))).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/search.json?q=lamp&sort=" + sent)));
	}

	@Test
	void searchReadsRecordingsAndFiles() {
		basecamp.stubFor(get(anyUrl()).willReturn(
				okJson("""
						[{"id": 31, "type": "Message", "title": "New lamp", "content": null, "description": null,
						  "plain_text_content": "The <em>lamp</em> is here", "creator": {"id": 41, "name": "Ines Falk"}},
						 {"filename": "lamp.png", "content_type": "image/png", "byte_size": 4096, "width": 1024.0,
						  "content": null, "description": null, "bucket": {"id": 2, "name": "Lighthouse", "type": "Project"}},
						 {"id": 33, "type": "Kanban::Column", "color": null, "cards_count": 4, "on_hold": {"id": 34, "cards_count": 1}}]""")));
		assertThat(this.search.search("lamp")).satisfiesExactly((message) -> {
			assertThat(message.content()).isNull();
			assertThat(message.plainTextContent()).isEqualTo("The <em>lamp</em> is here");
			assertThat(message.attachments()).isEmpty();
		}, (file) -> {
			assertThat(file.id()).isNull();
			assertThat(file.type()).isNull();
			assertThat(file.title()).isNull();
			assertThat(file.filename()).isEqualTo("lamp.png");
			assertThat(file.width()).isEqualTo(1024);
			assertThat(file.bucket().name()).isEqualTo("Lighthouse");
		}, (column) -> {
			assertThat(column.cardsCount()).isEqualTo(4);
			assertThat(column.onHold().cardsCount()).isEqualTo(1);
		});
	}

}
