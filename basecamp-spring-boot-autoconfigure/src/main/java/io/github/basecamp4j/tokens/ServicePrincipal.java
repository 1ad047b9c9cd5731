package io.github.basecamp4j.tokens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

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

	/**
	 * Name of the principal unless another one is configured. Angle brackets are in no
	 * e-mail address, and in no name that a sensible registration form lets through.
	 */
	public static final String DEFAULT_NAME = "<basecamp-service>";

	public ServicePrincipal {
		Assert.hasText(principalName, "'principalName' must not be empty");
		Assert.hasText(refreshToken, "'refreshToken' must not be empty");
	}

	/**
	 * Whether the configured token is the one to use: when the connection began with
	 * another one. If it did not begin with a configured one, the refresh token in the
	 * store is newer, unless Launchpad refused it.
	 */
	boolean replaces(@Nullable StoredTokens stored) {
		if (stored == null) {
			return true;
		}
		return (stored.origin() != null) ? !isOriginOf(stored)
				: !stored.isRefreshable() && !this.refreshToken.equals(stored.refreshToken());
	}

	boolean isOriginOf(StoredTokens stored) {
		return origin().equals(stored.origin());
	}

	private String origin() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(this.refreshToken.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	StoredTokens toTokens() {
		OAuth2AccessToken expired = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "none", Instant.EPOCH,
				Instant.EPOCH.plusSeconds(1));
		return new StoredTokens(expired, this.refreshToken, null, null, origin());
	}

	@Override
	public String toString() {
		return "ServicePrincipal[principalName=" + this.principalName + ", refreshToken=***]";
	}

}
