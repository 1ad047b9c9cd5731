package io.github.basecamp4j.http;

import java.util.regex.Pattern;

import org.springframework.util.Assert;

/**
 * Settings of the HTTP policies, common to both generations.
 *
 * @param userAgent name of the application and a way to reach its owner; Basecamp answers
 * 400 without it
 * @param maxPages how many pages of a list are read at most
 */
public record ClientSettings(String userAgent, int maxPages) {

	private static final Pattern USER_AGENT = Pattern.compile("[ -~]*[^ @][ -~]*(@|https?://)[ -~]+");

	public ClientSettings {
		Assert.isTrue(USER_AGENT.matcher(userAgent).matches(), () -> "User agent '" + userAgent
				+ "' must name the application and a way to reach its owner, such as 'Ledger (ops@example.com)'");
		Assert.isTrue(maxPages > 0, "'maxPages' must be positive");
	}

	/**
	 * Create the default settings.
	 * @param userAgent name of the application and a way to reach its owner, such as
	 * {@code Ledger (ops@example.com)}
	 * @return the settings
	 */
	public static ClientSettings of(String userAgent) {
		return new ClientSettings(userAgent, 10_000);
	}

	/**
	 * Set how many pages of a list are read at most.
	 * @param maxPages the number of pages
	 * @return the changed settings
	 */
	public ClientSettings withMaxPages(int maxPages) {
		return new ClientSettings(this.userAgent, maxPages);
	}

}
