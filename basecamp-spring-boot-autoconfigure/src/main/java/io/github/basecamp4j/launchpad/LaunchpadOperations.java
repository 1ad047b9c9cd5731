package io.github.basecamp4j.launchpad;

/**
 * Connecting a principal to Basecamp without a browser filter of Spring Security: in a
 * command line tool, say.
 */
public interface LaunchpadOperations {

	/**
	 * Return the address to open in a browser.
	 * @param redirectUri where Launchpad sends the browser with the code; exactly as
	 * registered there
	 * @param state an unguessable value that Launchpad hands back; compare it before
	 * calling {@link #connect}, or somebody may connect the principal to an account of
	 * theirs
	 * @return the address
	 */
	String authorizationUrl(String redirectUri, String state);

	/**
	 * Exchange a code for tokens and store them.
	 * @param principalName the principal to store the tokens for
	 * @param code the code that Launchpad sent to the redirect URI
	 * @param redirectUri the redirect URI that {@link #authorizationUrl} was called with
	 */
	void connect(String principalName, String code, String redirectUri);

}
