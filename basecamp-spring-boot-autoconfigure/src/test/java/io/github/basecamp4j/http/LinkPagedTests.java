package io.github.basecamp4j.http;

import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link LinkPaged}.
 */
class LinkPagedTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void iterationFollowsLinks() {
		basecamp.stubFor(get("/999/items.json").willReturn(page(1, 15, "/999/items.json?page=2")));
		basecamp.stubFor(get("/999/items.json?page=2").willReturn(page(16, 0, "/999/items.json?cursor=abc&page=3")));
		basecamp.stubFor(get("/999/items.json?cursor=abc&page=3").willReturn(okJson(Item.page(16, 4))));
		assertThat(items()).extracting(Item::id).hasSize(19).startsWith(1L).endsWith(19L).doesNotHaveDuplicates();
		assertThat(basecamp.getAllServeEvents()).hasSize(3);
	}

	@Test
	void iterationAsksForNoPageBeforeItIsNeeded() {
		basecamp.stubFor(get("/999/items.json").willReturn(page(1, 15, "/999/items.json?page=2")));
		Paged<Item> items = items();
		assertThat(basecamp.getAllServeEvents()).isEmpty();
		assertThat(items.stream().limit(15)).hasSize(15);
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void iterationAsksForNoPageBehindTheEndOfWhatIsTaken() {
		basecamp.stubFor(get("/999/items.json").willReturn(page(1, 15, "/999/items.json?page=2")));
		basecamp.stubFor(get("/999/items.json?page=2").willReturn(page(16, 30, "/999/items.json?page=3")));
		Paged<Item> news = items().takeWhile((item) -> item.id() < 17);
		assertThat(basecamp.getAllServeEvents()).isEmpty();
		assertThat(news.toList()).hasSize(16);
		assertThat(basecamp.getAllServeEvents()).hasSize(2);
		Iterator<Item> each = items().takeWhile((item) -> item.id() < 15).iterator();
		each.forEachRemaining((item) -> assertThat(item.id()).isLessThan(15));
		assertThat(each.hasNext()).isFalse();
		assertThat(basecamp.getAllServeEvents()).hasSize(3);
	}

	@Test
	void pageReturnsExactlyThatPageInOneRequest() {
		basecamp.stubFor(get("/999/items.json?page=2").willReturn(page(16, 30, "/999/items.json?page=3")));
		assertThat(items().page(2).elements()).hasSize(30);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/items.json?page=2")));
	}

	@Test
	void pagesAreNumberedFromOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> items().page(0));
		basecamp.stubFor(get("/999/items.json").willReturn(okJson(Item.page(1, 2))));
		assertThat(items().page(1).elements()).hasSize(2);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/items.json")));
	}

	@Test
	void pageKeepsVariablesAndQuery() {
		basecamp.stubFor(get("/999/projects/7/items.json?sort=a%26b&page=2").willReturn(okJson(Item.page(1, 2))));
		assertThat(basecamp.bc3()
			.get("/projects/{id}/items.json", 7)
			.query("sort", "a&b")
			.asPages(Item.class)
			.page(2)
			.elements()).hasSize(2);
	}

	@Test
	void nextBehindTheEndThrowsException() {
		basecamp.stubFor(get("/999/items.json").willReturn(okJson("[]")));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items().iterator()::next);
	}

	@Test
	void totalCountReadsTheFirstPage() {
		basecamp.stubFor(get("/999/items.json").willReturn(okJson("[]").withHeader("X-Total-Count", "163")));
		assertThat(items().totalCount()).hasValue(163);
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void totalCountWhenUnreadableIsEmpty() {
		basecamp.stubFor(get("/999/items.json").willReturn(okJson("[]").withHeader("X-Total-Count", "many")));
		assertThat(items().totalCount()).isEmpty();
		basecamp.stubFor(get("/999/items.json").willReturn(okJson("[]").withHeader("X-Total-Count", "-1")));
		assertThat(items().totalCount()).isEmpty();
		basecamp.stubFor(get("/999/items.json").willReturn(okJson("[]").withHeader("X-Total-Count", "0")));
		assertThat(items().totalCount()).hasValue(0);
		basecamp.stubFor(get("/999/items.json").willReturn(okJson("[]")));
		assertThat(items().totalCount()).isEmpty();
	}

	@Test
	void iterationWhenLinkLeavesTheAccountThrowsException() {
		basecamp.stubFor(get("/999/items.json").willReturn(page(1, 15, "/1000/items.json?page=2")));
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(items()::toList);
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void iterationWhenPageLinksToItselfThrowsException() {
		basecamp.stubFor(get("/999/items.json").willReturn(page(1, 15, "/999/items.json")));
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(items()::toList);
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void iterationWhenPagesLinkInACircleThrowsException() {
		basecamp.stubFor(get("/999/items.json").willReturn(page(1, 15, "/999/items.json?page=2")));
		basecamp.stubFor(get("/999/items.json?page=2").willReturn(page(16, 15, "/999/items.json?page=3")));
		basecamp.stubFor(get("/999/items.json?page=3").willReturn(page(31, 15, "/999/items.json")));
		Paged<Item> items = items();
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(items::toList)
			.withMessageNotContaining("max-pages");
		assertThat(basecamp.getAllServeEvents()).hasSize(3);
		assertThat(items.stream().limit(45)).hasSize(45);
	}

	@Test
	void iterationWhenListHasTooManyPagesThrowsException() {
		basecamp.stubFor(get("/999/items.json").willReturn(page(1, 15, "/999/items.json?page=2")));
		basecamp.stubFor(get("/999/items.json?page=2").willReturn(page(16, 30, "/999/items.json?page=3")));
		BasecampRestClient client = BasecampRestClient.create(BasecampApi.bc3(URI.create(basecamp.baseUrl())),
				BasecampServer.restClientBuilder(),
				ClientSettings.builder("Ledger (ops@example.com)").maxPages(2).build(),
				AccessTokenProvider.fixed("canary-token"), (product, principalName) -> 999L);
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(client.get("/items.json").asPages(Item.class)::toList)
			.withMessageContaining("max-pages");
		assertThat(basecamp.getAllServeEvents()).hasSize(2);
	}

	private static Paged<Item> items() {
		return basecamp.bc3().get("/items.json").asPages(Item.class);
	}

	private static ResponseDefinitionBuilder page(int first, int count, String next) {
		return okJson(Item.page(first, count)).withHeader("Link", "<" + basecamp.baseUrl() + next + ">; rel=\"next\"");
	}

}
