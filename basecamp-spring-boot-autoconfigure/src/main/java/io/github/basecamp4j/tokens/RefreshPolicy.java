package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.time.Instant;

import org.springframework.security.oauth2.core.OAuth2AccessToken;

/**
 * When a token that is still valid is due for refreshing: in the last tenth of its life,
 * a day at most. A hash of the principal spreads those who connected at the same time
 * over the second half of that span.
 */
final class RefreshPolicy {

	private static final Duration MAX_SPAN = Duration.ofHours(24);

	private RefreshPolicy() {
	}

	static boolean isDue(ConnectionId id, StoredTokens tokens, Instant now) {
		OAuth2AccessToken token = tokens.accessToken();
		Instant expiresAt = token.getExpiresAt();
		if (expiresAt == null || !tokens.isRefreshable()) {
			return false;
		}
		Instant issuedAt = token.getIssuedAt();
		Duration span = (issuedAt != null) ? Duration.between(issuedAt, expiresAt).dividedBy(10) : MAX_SPAN;
		if (span.compareTo(MAX_SPAN) > 0) {
			span = MAX_SPAN;
		}
		return now.isAfter(expiresAt.minusMillis((long) (span.toMillis() * factor(id))));
	}

	private static double factor(ConnectionId id) {
		int mixed = id.principalName().hashCode() * 0x9E3779B9;
		return 1 - Integer.toUnsignedLong(mixed) / (double) (1L << 33);
	}

}
