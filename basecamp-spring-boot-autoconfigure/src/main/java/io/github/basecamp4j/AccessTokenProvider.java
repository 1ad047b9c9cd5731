package io.github.basecamp4j;

/**
 * Supplies the access tokens that requests carry. Asked anew for each attempt of a
 * request.
 */
public interface AccessTokenProvider {

	/**
	 * Return the name of the principal that the calling thread acts for. If it acts for
	 * nobody in particular, that is an exception.
	 * @return the principal's name
	 */
	String currentPrincipalName();

	/**
	 * Return a valid access token, refreshed when necessary.
	 * @param principalName the principal whose token is wanted
	 * @return the access token's value
	 */
	String getToken(String principalName);

	/**
	 * Called when Basecamp refused a token with 401.
	 * @param principalName the principal whose token was refused
	 * @param refusedToken the token's value
	 * @return whether another token is at hand, so that it makes sense to send the
	 * request once more
	 */
	default boolean replaceRefusedToken(String principalName, String refusedToken) {
		return false;
	}

	/**
	 * Create access tokens that are always the same one, whoever calls.
	 * @param token the access token's value
	 * @return access tokens for scripts
	 */
	static AccessTokenProvider fixed(String token) {
		return new FixedAccessTokenProvider(token);
	}

}
