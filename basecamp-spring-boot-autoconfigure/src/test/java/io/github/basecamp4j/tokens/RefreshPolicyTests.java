package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.core.OAuth2AccessToken;

import static org.assertj.core.api.Assertions.assertThat;

class RefreshPolicyTests {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

	private static final Duration TWO_WEEKS = Duration.ofDays(14);

	@Test
	void tokenOfTwoWeeksIsDueInItsLastDay() {
		for (int i = 0; i < 100; i++) {
			assertThat(isDue("user-" + i, TWO_WEEKS, Duration.ofHours(24).plusSeconds(1))).isFalse();
			assertThat(isDue("user-" + i, TWO_WEEKS, Duration.ofHours(12).minusSeconds(1))).isTrue();
		}
	}

	@Test
	void shortTokenIsDueInItsLastTenth() {
		for (int i = 0; i < 100; i++) {
			assertThat(isDue("user-" + i, Duration.ofHours(1), Duration.ofMinutes(6).plusSeconds(1))).isFalse();
			assertThat(isDue("user-" + i, Duration.ofHours(1), Duration.ofMinutes(3).minusSeconds(1))).isTrue();
		}
	}

	@Test
	void principalsWhoConnectedTogetherAreSpread() {
		for (int hours = 13; hours < 24; hours++) {
			Duration left = Duration.ofHours(hours);
			long due = IntStream.range(0, 1200)
				.filter((i) -> isDue(String.valueOf(70000 + i), TWO_WEEKS, left))
				.count();
			assertThat(due).isBetween(100L * (24 - hours) - 100, 100L * (24 - hours) + 100);
		}
	}

	@Test
	void tokenThatCannotBeRefreshedIsNeverDue() {
		assertThat(RefreshPolicy.isDue(id("ann"), tokens(TWO_WEEKS, Duration.ofMinutes(1), null), NOW)).isFalse();
		assertThat(RefreshPolicy.isDue(id("ann"), tokens(TWO_WEEKS, Duration.ofMinutes(1), "canary-refresh").dead(NOW),
				NOW))
			.isFalse();
	}

	private static boolean isDue(String principal, Duration lifetime, Duration left) {
		return RefreshPolicy.isDue(id(principal), tokens(lifetime, left, "canary-refresh"), NOW);
	}

	private static ConnectionId id(String principal) {
		return new ConnectionId("basecamp", principal);
	}

	private static StoredTokens tokens(Duration lifetime, Duration left, @Nullable String refreshToken) {
		Instant expiresAt = NOW.plus(left);
		return new StoredTokens(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "canary-access",
				expiresAt.minus(lifetime), expiresAt), refreshToken, null, null, null);
	}

}
