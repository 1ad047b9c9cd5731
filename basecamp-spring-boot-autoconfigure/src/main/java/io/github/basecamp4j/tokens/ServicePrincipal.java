package io.github.basecamp4j.tokens;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.util.Assert;

/**
 * A principal without a browser, whose connection begins with a configured refresh token.
 *
 * @param principalName the principal
 * @param refreshToken the refresh token to begin with
 */
public record ServicePrincipal(String principalName, String refreshToken) {

	public ServicePrincipal {
		Assert.hasText(principalName, "'principalName' must not be empty");
		Assert.hasText(refreshToken, "'refreshToken' must not be empty");
	}

	/**
	 * Whether the configured token is the one to use. A refresh token in the store is
	 * newer, unless Launchpad refused it and the configured one is another.
	 */
	boolean replaces(@Nullable StoredTokens stored) {
		return stored == null || (!stored.isRefreshable() && !this.refreshToken.equals(stored.refreshToken()));
	}

	StoredTokens toTokens() {
		OAuth2AccessToken expired = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "none", Instant.EPOCH,
				Instant.EPOCH.plusSeconds(1));
		return new StoredTokens(expired, this.refreshToken, null, null);
	}

	@Override
	public String toString() {
		return "ServicePrincipal[principalName=" + this.principalName + ", refreshToken=***]";
	}

}
