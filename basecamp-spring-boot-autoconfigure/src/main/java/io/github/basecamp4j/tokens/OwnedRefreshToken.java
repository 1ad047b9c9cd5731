package io.github.basecamp4j.tokens;

import java.io.Serial;

import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * Refresh token that says whose it is to those who are given nothing else.
 */
final class OwnedRefreshToken extends OAuth2RefreshToken {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ConnectionId owner;

	OwnedRefreshToken(String tokenValue, ConnectionId owner) {
		super(tokenValue, null);
		this.owner = owner;
	}

	ConnectionId owner() {
		return this.owner;
	}

}
