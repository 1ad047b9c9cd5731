package io.github.basecamp4j.http;

import java.util.regex.Pattern;

import org.springframework.util.Assert;

/**
 * Settings of the HTTP policies, common to both generations.
 *
 * @param userAgent name of the application and a way to reach its owner; Basecamp answers
 * 400 without it
 * @param maxPages how many pages of a list are read at most
 * @param maxConcurrentPages how many pages of a Basecamp 2 list are requested at once at
 * most
 * @param http settings of connections
 * @param retry settings of retries
 * @param cache settings of the answers that are kept
 */
public record ClientSettings(String userAgent, int maxPages, int maxConcurrentPages, HttpSettings http,
		RetrySettings retry, CacheSettings cache) {

	private static final Pattern USER_AGENT = Pattern.compile("[ -~]*[!-?A-~][ -~]*(@|https?://)[ -~]+");

	public ClientSettings {
		Assert.isTrue(USER_AGENT.matcher(userAgent).matches(), () -> "User agent '" + userAgent
				+ "' must name the application and a way to reach its owner, such as 'Ledger (ops@example.com)'");
		Assert.isTrue(maxPages > 0, "'maxPages' must be positive");
		Assert.isTrue(maxConcurrentPages > 0, "'maxConcurrentPages' must be positive");
	}

	/**
	 * Create the default settings.
	 * @param userAgent name of the application and a way to reach its owner, such as
	 * {@code Ledger (ops@example.com)}
	 * @return the settings
	 */
	public static ClientSettings of(String userAgent) {
		return new ClientSettings(userAgent, 10_000, 4, HttpSettings.defaults(), RetrySettings.defaults(),
				CacheSettings.defaults());
	}

	/**
	 * Set how many pages of a list are read at most.
	 * @param maxPages the number of pages
	 * @return the changed settings
	 */
	public ClientSettings withMaxPages(int maxPages) {
		return new ClientSettings(this.userAgent, maxPages, this.maxConcurrentPages, this.http, this.retry, this.cache);
	}

	/**
	 * Set how many pages of a Basecamp 2 list are requested at once at most.
	 * @param maxConcurrentPages the number of pages, 1 for one after the other
	 * @return the changed settings
	 */
	public ClientSettings withMaxConcurrentPages(int maxConcurrentPages) {
		return new ClientSettings(this.userAgent, this.maxPages, maxConcurrentPages, this.http, this.retry, this.cache);
	}

	/**
	 * Set the settings of connections.
	 * @param http the settings
	 * @return the changed settings
	 */
	public ClientSettings withHttp(HttpSettings http) {
		return new ClientSettings(this.userAgent, this.maxPages, this.maxConcurrentPages, http, this.retry, this.cache);
	}

	/**
	 * Set the settings of retries.
	 * @param retry the settings
	 * @return the changed settings
	 */
	public ClientSettings withRetry(RetrySettings retry) {
		return new ClientSettings(this.userAgent, this.maxPages, this.maxConcurrentPages, this.http, retry, this.cache);
	}

	/**
	 * Set the settings of the answers that are kept.
	 * @param cache the settings
	 * @return the changed settings
	 */
	public ClientSettings withCache(CacheSettings cache) {
		return new ClientSettings(this.userAgent, this.maxPages, this.maxConcurrentPages, this.http, this.retry, cache);
	}

}
