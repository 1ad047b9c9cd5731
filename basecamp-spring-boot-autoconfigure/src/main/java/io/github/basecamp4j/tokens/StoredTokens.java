package io.github.basecamp4j.tokens;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.util.StringUtils;

/**
 * The tokens of one connection and what is known about them.
 *
 * @param accessToken the access token
 * @param refreshToken value of the refresh token, if there is one
 * @param replacedAt when a token that Basecamp refused was last replaced
 * @param lostSince when Launchpad refused the refresh token for good
 * @param origin tells the configured token that the connection began with, if it did
 */
record StoredTokens(OAuth2AccessToken accessToken, @Nullable String refreshToken, @Nullable Instant replacedAt,
		@Nullable Instant lostSince, @Nullable String origin) {

	private static final Duration MAX_SKEW = Duration.ofSeconds(30);

	static StoredTokens of(OAuth2AuthorizedClient client) {
		OAuth2RefreshToken refreshToken = client.getRefreshToken();
		return new StoredTokens(client.getAccessToken(), (refreshToken != null) ? refreshToken.getTokenValue() : null,
				null, null, null);
	}

	StoredTokens refreshed(OAuth2AccessTokenResponse response) {
		OAuth2RefreshToken newToken = response.getRefreshToken();
		String newValue = (newToken != null && StringUtils.hasText(newToken.getTokenValue())) ? newToken.getTokenValue()
				: this.refreshToken;
		return new StoredTokens(response.getAccessToken(), newValue, this.replacedAt, null, this.origin);
	}

	StoredTokens replacedAt(Instant time) {
		return new StoredTokens(this.accessToken, this.refreshToken, time, this.lostSince, this.origin);
	}

	StoredTokens dead(Instant time) {
		return new StoredTokens(this.accessToken, this.refreshToken, this.replacedAt, time, this.origin);
	}

	boolean isDead() {
		return this.lostSince != null;
	}

	boolean isDeadFor(Duration duration, Instant now) {
		return this.lostSince != null && now.isAfter(this.lostSince.plus(duration));
	}

	/**
	 * Whether others are these, though a service may have lost the refresh token.
	 */
	boolean isSameAs(StoredTokens others) {
		return this.accessToken.getTokenValue().equals(others.accessToken.getTokenValue())
				&& (others.refreshToken == null || others.refreshToken.equals(this.refreshToken));
	}

	boolean isRefreshable() {
		return usableRefreshToken() != null;
	}

	@Nullable OAuth2RefreshToken usableRefreshToken() {
		return (this.refreshToken != null && !isDead()) ? new OAuth2RefreshToken(this.refreshToken, null) : null;
	}

	/**
	 * Whether the access token can still be sent; it counts as expired a little early.
	 */
	boolean isValid(Instant now) {
		Instant expiresAt = this.accessToken.getExpiresAt();
		return expiresAt == null || now.isBefore(expiresAt.minus(skew(expiresAt)));
	}

	/**
	 * Whether there is anything to do with the tokens but to wait for a new connection.
	 */
	boolean isOfUse(Instant now) {
		return isValid(now) || isRefreshable();
	}

	private Duration skew(Instant expiresAt) {
		Duration skew = lifetime(expiresAt).dividedBy(20);
		return (skew.compareTo(MAX_SKEW) < 0) ? skew : MAX_SKEW;
	}

	private Duration lifetime(Instant expiresAt) {
		Instant issuedAt = this.accessToken.getIssuedAt();
		return (issuedAt != null) ? Duration.between(issuedAt, expiresAt) : MAX_SKEW.multipliedBy(20);
	}

	OAuth2AuthorizedClient toAuthorizedClient(ClientRegistration registration, String principalName) {
		return new OAuth2AuthorizedClient(registration, principalName, this.accessToken, usableRefreshToken());
	}

	OAuth2AccessTokenResponse toResponse(Instant now) {
		Instant expiresAt = this.accessToken.getExpiresAt();
		return OAuth2AccessTokenResponse.withToken(this.accessToken.getTokenValue())
			.tokenType(this.accessToken.getTokenType())
			.scopes(this.accessToken.getScopes())
			.expiresIn((expiresAt != null) ? Duration.between(now, expiresAt).toSeconds() : 0)
			.refreshToken(this.refreshToken)
			.build();
	}

	@Override
	public String toString() {
		return "StoredTokens[expiresAt=" + this.accessToken.getExpiresAt() + ", lostSince=" + this.lostSince + "]";
	}

}
