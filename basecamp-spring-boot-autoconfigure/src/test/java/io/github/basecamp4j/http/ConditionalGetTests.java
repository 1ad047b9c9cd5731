package io.github.basecamp4j.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for answers that are kept and revalidated.
 */
class ConditionalGetTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private final Tokens tokens = new Tokens();

	private final ClientResources resources = ClientResources.create(Clients.SETTINGS);

	private final BasecampRestClient client = client(this.resources);

	@Test
	void getWhenNotModifiedReturnsTheSameObject() {
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\"")
			.withHeader("Last-Modified", "Mon, 23 Mar 2026 18:55:43 GMT"));
		Item first = this.client.get("/items/1.json").as(Item.class);
		assertThat(this.client.get("/items/1.json").as(Item.class)).isSameAs(first);
		basecamp.verify(1, getRequestedFor(urlEqualTo("/999/items/1.json")).withHeader("If-None-Match", absent()));
		basecamp.verify(1,
				getRequestedFor(urlEqualTo("/999/items/1.json")).withHeader("If-None-Match", equalTo("\"a\""))
					.withHeader("If-Modified-Since", equalTo("Mon, 23 Mar 2026 18:55:43 GMT")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Mon, 23 Mar 2026 18:55:44 GMT|1", "Tue, 24 Mar 2026 18:55:43 GMT|1",
			"Mon, 23 Mar 2026 18:55:43 GMT|0", "Mon, 23 Mar 2026 18:55:42 GMT|0", "today|0", "|0" })
	void dateOfTheLastChangeAloneIsAValidatorIfItIsOlderThanTheAnswer(@Nullable String date, int kept) {
		ResponseDefinitionBuilder answer = okJson(Item.json(1)).withHeader("Last-Modified",
				"Mon, 23 Mar 2026 18:55:43 GMT");
		stub("/999/items/1.json", (date != null) ? answer.withHeader("Date", date) : answer);
		this.client.get("/items/1.json").as(Item.class);
		assertThat(this.resources.cache().size()).isEqualTo(kept);
		this.client.get("/items/1.json").as(Item.class);
		basecamp.verify(kept, getRequestedFor(anyUrl()).withHeader("If-None-Match", absent())
			.withHeader("If-Modified-Since", equalTo("Mon, 23 Mar 2026 18:55:43 GMT")));
	}

	@Test
	void getWhenModifiedReturnsTheNewAnswer() {
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		this.client.get("/items/1.json").as(Item.class);
		stub("/999/items/1.json", okJson(Item.json(2)).withHeader("ETag", "\"b\""));
		Item second = this.client.get("/items/1.json").as(Item.class);
		assertThat(second.id()).isEqualTo(2);
		assertThat(this.client.get("/items/1.json").as(Item.class)).isSameAs(second);
	}

	@Test
	void listWhenNotModifiedGoesOnWithItsLink() {
		stub("/999/items.json",
				okJson(Item.page(1, 2)).withHeader("ETag", "\"a\"")
					.withHeader("Link", "<" + basecamp.baseUrl() + "/999/items.json?page=2>; rel=\"next\"")
					.withHeader("X-Total-Count", "3"));
		stub("/999/items.json?page=2", okJson(Item.page(3, 1)).withHeader("ETag", "\"b\""));
		List<Item> first = this.client.get("/items.json").asPages(Item.class).toList();
		List<Item> second = this.client.get("/items.json").asPages(Item.class).toList();
		assertThat(second).hasSize(3).isEqualTo(first);
		assertThat(second.get(2)).isSameAs(first.get(2));
		assertThat(this.client.get("/items.json").asPages(Item.class).totalCount()).hasValue(3);
		assertThat(basecamp.getAllServeEvents()).hasSize(5);
	}

	@Test
	void listWhenNotModifiedFollowsTheLinkOfTheNewAnswer() {
		stub("/999/items.json", okJson(Item.page(1, 2)).withHeader("ETag", "\"a\"").withHeader("X-Total-Count", "2"));
		assertThat(this.client.get("/items.json").asPages(Item.class).toList()).hasSize(2);
		basecamp
			.stubFor(get("/999/items.json").withHeader("If-None-Match", equalTo("\"a\""))
				.willReturn(status(304)
					.withHeader("Link", "<" + basecamp.baseUrl() + "/999/items.json?page=2>; rel=\"next\"")
					.withHeader("X-Total-Count", "3")));
		stub("/999/items.json?page=2", okJson(Item.page(3, 1)));
		assertThat(this.client.get("/items.json").asPages(Item.class).toList()).hasSize(3);
		assertThat(this.client.get("/items.json").asPages(Item.class).totalCount()).hasValue(3);
	}

	@Test
	void listWhenNotModifiedKeepsWhatTheNewAnswerDoesNotSay() {
		String next = "<" + basecamp.baseUrl() + "/999/items.json?page=2>; rel=\"next\"";
		stub("/999/items.json",
				okJson(Item.page(1, 2)).withHeader("ETag", "\"a\"")
					.withHeader("Link", next)
					.withHeader("X-Total-Count", "3"));
		stub("/999/items.json?page=2", okJson(Item.page(3, 1)));
		assertThat(this.client.get("/items.json").asPages(Item.class).toList()).hasSize(3);
		unchanged("/999/items.json", "X-Total-Count", "4");
		assertThat(this.client.get("/items.json").asPages(Item.class).toList()).hasSize(3);
		assertThat(this.client.get("/items.json").asPages(Item.class).totalCount()).hasValue(4);
		unchanged("/999/items.json", "Link", "<" + basecamp.baseUrl() + "/999/items.json?page=3>; rel=\"next\"");
		stub("/999/items.json?page=3", okJson("[]"));
		assertThat(this.client.get("/items.json").asPages(Item.class).toList()).hasSize(2);
		assertThat(this.client.get("/items.json").asPages(Item.class).totalCount()).hasValue(3);
	}

	private static void unchanged(String url, String header, String value) {
		basecamp.stubFor(get(url).withHeader("If-None-Match", equalTo("\"a\""))
			.willReturn(status(304).withHeader(header, value)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 203, 206 })
	void answerThatMayNotBeTheWholeThingIsNotKept(int status) {
		stub("/999/items/1.json", okJson(Item.json(1)).withStatus(status).withHeader("ETag", "\"a\""));
		this.client.get("/items/1.json").as(Item.class);
		assertThat(this.resources.cache().size()).isZero();
	}

	@Test
	void onlyAnswersToGetAreKeptAndRevalidated() {
		basecamp.stubFor(put(anyUrl()).willReturn(okJson(Item.json(2)).withHeader("ETag", "\"b\"")));
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		Item item = this.client.get("/items/1.json").as(Item.class);
		assertThat(this.client.put("/items/1.json").as(Item.class).id()).isEqualTo(2);
		assertThat(this.client.get("/items/1.json").as(Item.class)).isSameAs(item);
		basecamp.verify(1, putRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
	}

	@Test
	void listenerHearsOfRevalidation() {
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		List<String> heard = new ArrayList<>();
		BasecampRestClient client = client(
				ClientResources.builder(Clients.SETTINGS).listener(new BasecampClientListener() {

					@Override
					public void revalidated(String uriTemplate) {
						heard.add(uriTemplate);
					}

				}).build());
		client.get("/items/{id}.json", 1).as(Item.class);
		assertThat(heard).isEmpty();
		client.get("/items/{id}.json", 1).as(Item.class);
		assertThat(heard).containsExactly(basecamp.baseUrl() + "/{account}/items/{id}.json");
	}

	@Test
	void keptCollectionsCannotBeChanged() {
		stub("/999/items.json", okJson("""
				[{"id":1,"children":[{"id":2,"children":[]}],"counts":{"a":[1,2]}}]""").withHeader("ETag", "\"a\""));
		List<Item> page = this.client.get("/items.json").asPages(Item.class).page(1).elements();
		Item item = page.get(0);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> page.remove(0));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> item.children().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> item.children().get(0).children().add(item));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> item.counts().remove("a"));
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> item.counts().get("a").set(0, 3));
	}

	@Test
	void typeThatCouldBeChangedIsNotKept() {
		stub("/999/items/1.json", okJson("{\"id\":1,\"parts\":[1]}").withHeader("ETag", "\"a\""));
		this.client.get("/items/1.json").as(WithArray.class);
		this.client.get("/items/1.json").as(WithArray.class);
		this.client.get("/items/1.json").as(Map.class);
		this.client.get("/items/1.json").as(Map.class);
		basecamp.verify(4, getRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
	}

	@Test
	void answersOfOneTypeAreNotHandedOutAsAnother() {
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		this.client.get("/items/1.json").as(Item.class);
		assertThat(this.client.get("/items/1.json").as(Other.class)).isEqualTo(new Other(1));
		basecamp.verify(2, getRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
	}

	@Test
	void nothingCrossesPrincipalsTokensOrAccounts() {
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		stub("/1000/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		this.client.get("/items/1.json").as(Item.class);
		this.client.forPrincipal("john").get("/items/1.json").as(Item.class);
		this.client.forAccount(1000).get("/items/1.json").as(Item.class);
		this.tokens.values.put("jane", "another-login");
		this.client.get("/items/1.json").as(Item.class);
		basecamp.verify(4, getRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
	}

	@Test
	void evictForgetsAPrincipal() {
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		this.client.get("/items/1.json").as(Item.class);
		this.client.forPrincipal("john").get("/items/1.json").as(Item.class);
		this.resources.evict("jane");
		this.client.get("/items/1.json").as(Item.class);
		this.client.forPrincipal("john").get("/items/1.json").as(Item.class);
		basecamp.verify(3, getRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
		assertThat(this.resources.cache().size()).isEqualTo(2);
		assertThat(this.resources.cache().weight()).isEqualTo(2L * Item.json(1).length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "no-store" })
	void answerThatMustNotBeKeptIsNot(String kind) {
		ResponseDefinitionBuilder answer = okJson(Item.json(1));
		stub("/999/items/1.json", kind.equals("none") ? answer
				: answer.withHeader("ETag", "\"a\"").withHeader("Cache-Control", "private, no-store"));
		this.client.get("/items/1.json").as(Item.class);
		assertThat(this.resources.cache().size()).isZero();
	}

	@Test
	void cacheKeepsToItsBounds() {
		int weight = Item.json(1).length();
		ClientResources small = ClientResources.create(
				Clients.SETTINGS.toBuilder().cache(new CacheSettings(true, 3, DataSize.ofBytes(2L * weight))).build());
		for (int i = 1; i < 9; i++) {
			stub("/999/items/" + i + ".json", okJson(Item.json(i)).withHeader("ETag", "\"a\""));
			client(small).get("/items/" + i + ".json").as(Item.class);
		}
		assertThat(small.cache().size()).isEqualTo(2);
		assertThat(small.cache().weight()).isEqualTo(2L * weight);
		ClientResources few = ClientResources
			.create(Clients.SETTINGS.toBuilder().cache(new CacheSettings(true, 3, DataSize.ofMegabytes(1))).build());
		for (int i = 1; i < 9; i++) {
			client(few).get("/items/" + i + ".json").as(Item.class);
		}
		assertThat(few.cache().size()).isEqualTo(3);
		client(few).get("/items/8.json").as(Item.class);
		basecamp.verify(1, getRequestedFor(anyUrl()).withHeader("If-None-Match", equalTo("\"a\"")));
	}

	@Test
	void disabledCacheKeepsNothing() {
		stub("/999/items/1.json", okJson(Item.json(1)).withHeader("ETag", "\"a\""));
		BasecampRestClient client = client(
				ClientResources.create(Clients.SETTINGS.toBuilder().cache(CacheSettings.disabled()).build()));
		client.get("/items/1.json").as(Item.class);
		client.get("/items/1.json").as(Item.class);
		basecamp.verify(2, getRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
	}

	private BasecampRestClient client(ClientResources resources) {
		return Clients.create(BasecampApi.bc3(URI.create(basecamp.baseUrl())), resources, this.tokens);
	}

	private static void stub(String url, ResponseDefinitionBuilder answer) {
		String entityTag = answer.build().getHeaders().getHeader("ETag").isPresent()
				? answer.build().getHeaders().getHeader("ETag").firstValue() : null;
		basecamp.stubFor(get(url).willReturn(answer));
		basecamp.stubFor(get(url).andMatching((request) -> matches(request, entityTag)).willReturn(status(304)));
	}

	private static MatchResult matches(Request request, @Nullable String entityTag) {
		return MatchResult.of(entityTag != null && request.containsHeader("If-None-Match")
				&& entityTag.equals(request.getHeader("If-None-Match")));
	}

	private record WithArray(long id, long[] parts) {
	}

	private record Other(long id) {
	}

	/**
	 * A token for each principal.
	 */
	private static final class Tokens implements AccessTokenProvider {

		private final Map<String, String> values = new ConcurrentHashMap<>();

		@Override
		public String currentPrincipalName() {
			return "jane";
		}

		@Override
		public String getToken(String principalName) {
			return this.values.computeIfAbsent(principalName, (name) -> "canary-token-of-" + name);
		}

	}

}
