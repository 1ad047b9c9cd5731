package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.core.OAuth2AccessToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link TokenCache}.
 */
class TokenCacheTests {

	private static final ConnectionId ANN = new ConnectionId("basecamp", "ann");

	private static final ConnectionId BOB = new ConnectionId("basecamp", "bob");

	private final BackgroundWork background = new BackgroundWork();

	private final TestClock clock = new TestClock();

	private final TokenCache cache = new TokenCache(2, this.clock, this.background);

	private final AtomicInteger readings = new AtomicInteger();

	@AfterEach
	void close() {
		this.background.close();
	}

	@Test
	void readingIsKeptWhileTokensOfOthersChange() {
		for (int i = 0; i < 3; i++) {
			get(() -> this.cache.put(BOB, tokens("bob")));
		}
		assertThat(this.readings).hasValue(1);
	}

	@Test
	void readingIsNotKeptWhenItsTokensChangedMeanwhile() {
		assertThat(get(() -> this.cache.put(ANN, tokens("newer"))).accessToken().getTokenValue()).isEqualTo("ann");
		assertThat(get(() -> {
		}).accessToken().getTokenValue()).isEqualTo("newer");
	}

	@Test
	void readingIsNotKeptWhenItsTokensWereRemovedMeanwhile() {
		get(() -> this.cache.put(ANN, null));
		get(() -> {
		});
		assertThat(this.readings).hasValue(2);
	}

	@Test
	void reloadingReplacesWhatIsKept() {
		this.cache.put(ANN, tokens("older"));
		this.cache.reload(ANN, () -> tokens("ann"));
		assertThat(get(ANN, () -> tokens("newer")).accessToken().getTokenValue()).isEqualTo("ann");
	}

	@Test
	void reloadedTokensAreNotKeptWhenTheyWereRemovedMeanwhile() {
		this.cache.reload(ANN, () -> {
			this.cache.put(ANN, null);
			return tokens("ann");
		});
		assertThat(get(ANN, () -> null)).isNull();
	}

	@Test
	void readingIsNotKeptWhenItsTokensWereReloadedMeanwhile() {
		get(() -> this.cache.reload(ANN, () -> tokens("newer")));
		assertThat(get(() -> {
		}).accessToken().getTokenValue()).isEqualTo("newer");
	}

	@Test
	void ageOfTokensCountsFromTheBeginningOfTheirReading() {
		get(() -> this.clock.advance(Duration.ofSeconds(59)));
		this.clock.advance(Duration.ofSeconds(2));
		get(() -> {
		});
		await().until(() -> this.readings.get() == 2);
	}

	@Test
	void tokensThatCouldNotBeReadAnewAreReadByTheNextCallerAfterTwoMinutes() {
		this.cache.put(ANN, tokens("older"));
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(get(ANN, () -> {
			throw new BasecampTokenUnavailableException("the database is away", null);
		}).accessToken().getTokenValue()).isEqualTo("older");
		await().until(this.background::isIdle);
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(get(ANN, () -> tokens("newer")).accessToken().getTokenValue()).isEqualTo("newer");
	}

	@Test
	void soManyConnectionsAreKeptAsThereIsRoomFor() {
		for (String principal : List.of("ann", "bob", "cid")) {
			this.cache.put(new ConnectionId("basecamp", principal), tokens("older"));
		}
		assertThat(get(BOB, () -> tokens("newer")).accessToken().getTokenValue()).isEqualTo("older");
		assertThat(get(ANN, () -> tokens("newer")).accessToken().getTokenValue()).isEqualTo("newer");
	}

	private @Nullable StoredTokens get(Runnable meanwhile) {
		return get(ANN, () -> {
			this.readings.incrementAndGet();
			meanwhile.run();
			return tokens("ann");
		});
	}

	private @Nullable StoredTokens get(ConnectionId id, Supplier<@Nullable StoredTokens> reader) {
		return this.cache.get(id, reader, () -> null);
	}

	private static StoredTokens tokens(String value) {
		Instant now = Instant.now();
		return new StoredTokens(
				new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, now, now.plusSeconds(3600)), null,
				null, null, null);
	}

}
