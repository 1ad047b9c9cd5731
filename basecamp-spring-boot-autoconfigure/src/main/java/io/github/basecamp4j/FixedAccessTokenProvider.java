package io.github.basecamp4j;

import org.springframework.util.Assert;

/**
 * {@link AccessTokenProvider} with one token for every caller.
 */
final class FixedAccessTokenProvider implements AccessTokenProvider {

	private static final String PRINCIPAL_NAME = "access-token";

	private final String token;

	FixedAccessTokenProvider(String token) {
		Assert.hasText(token, "'token' must not be empty");
		this.token = token;
	}

	@Override
	public String currentPrincipalName() {
		return PRINCIPAL_NAME;
	}

	@Override
	public String getToken(String principalName) {
		return this.token;
	}

	@Override
	public String toString() {
		return "AccessTokenProvider.fixed(***)";
	}

}
