package io.github.basecamp4j.http;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

import io.github.basecamp4j.http.AnswerCache.Entry;
import io.github.basecamp4j.http.AnswerCache.Key;
import io.github.basecamp4j.http.ApiRequest.Binding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AnswerCache}.
 */
class AnswerCacheTests {

	private final AnswerCache cache = new AnswerCache(new CacheSettings(true, 3, DataSize.ofBytes(100)));

	@Test
	void isEnabledIfThereIsRoomForAnything() {
		assertThat(this.cache.isEnabled()).isTrue();
		assertThat(new AnswerCache(new CacheSettings(true, 1, DataSize.ofBytes(1))).isEnabled()).isTrue();
		assertThat(new AnswerCache(new CacheSettings(true, 0, DataSize.ofBytes(100))).isEnabled()).isFalse();
		assertThat(new AnswerCache(new CacheSettings(true, 3, DataSize.ofBytes(0))).isEnabled()).isFalse();
		assertThat(new AnswerCache(new CacheSettings(false, 3, DataSize.ofBytes(100))).isEnabled()).isFalse();
	}

	@Test
	void putReplacesWhatWasKept() {
		this.cache.put(key("jane", 1), entry("old", 60));
		this.cache.put(key("jane", 1), entry("new", 70));
		assertThat(this.cache.get(key("jane", 1)).value()).isEqualTo("new");
		assertThat(this.cache.weight()).isEqualTo(70);
		assertThat(this.cache.size()).isEqualTo(1);
	}

	@Test
	void putOfWhatIsTooLargeForgetsOnlyWhatItReplaces() {
		this.cache.put(key("jane", 1), entry("a", 30));
		this.cache.put(key("jane", 2), entry("b", 30));
		this.cache.put(key("jane", 1), entry("huge", 101));
		assertThat(this.cache.get(key("jane", 1))).isNull();
		assertThat(this.cache.get(key("jane", 2)).value()).isEqualTo("b");
		assertThat(this.cache.weight()).isEqualTo(30);
		this.cache.put(key("jane", 3), entry("just right", 100));
		assertThat(this.cache.get(key("jane", 3)).value()).isEqualTo("just right");
		assertThat(this.cache.size()).isEqualTo(1);
	}

	@Test
	void putForgetsWhatWasUsedLongestAgo() {
		for (int i = 1; i <= 3; i++) {
			this.cache.put(key("jane", i), entry("a", 10));
		}
		this.cache.get(key("jane", 1));
		this.cache.put(key("jane", 4), entry("a", 10));
		assertThat(this.cache.get(key("jane", 1))).isNotNull();
		assertThat(this.cache.get(key("jane", 2))).isNull();
		this.cache.put(key("jane", 5), entry("a", 85));
		assertThat(this.cache.size()).isEqualTo(2);
		assertThat(this.cache.weight()).isEqualTo(95);
	}

	@Test
	void keyKeepsNoToken() {
		assertThat(key("jane", 1).toString()).doesNotContain("s3cr3t");
	}

	@Test
	void nobodyIsLockedOut() throws Exception {
		this.cache.put(key("jane", 1), entry("a", 10));
		this.cache.put(key("jane", 1), entry("huge", 101));
		this.cache.put(key("jane", 1), entry("a", 10));
		this.cache.get(key("jane", 1));
		this.cache.evict("john");
		this.cache.size();
		this.cache.weight();
		assertThat(CompletableFuture.supplyAsync(() -> this.cache.get(key("jane", 1))).get(10, TimeUnit.SECONDS))
			.isNotNull();
	}

	private static Key key(String principalName, int number) {
		ApiRequest request = new ApiRequest(HttpMethod.GET, URI.create("https://3.basecampapi.com/999/" + number),
				"/{account}/{id}", null, new Binding(principalName, 999L), true);
		return Key.of(request, "s3cr3t", JsonAnswer.object(Item.class));
	}

	private static Entry entry(String value, int weight) {
		HttpHeaders headers = new HttpHeaders();
		headers.setETag("\"a\"");
		return Entry.of(value, headers, weight);
	}

}
