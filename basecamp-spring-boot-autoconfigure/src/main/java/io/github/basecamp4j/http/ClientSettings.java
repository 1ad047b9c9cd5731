package io.github.basecamp4j.http;

import java.util.regex.Pattern;

import org.springframework.util.Assert;

import io.github.basecamp4j.http.engine.HttpSettings;

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
 * @param readOnly whether everything but reading is refused
 */
public record ClientSettings(String userAgent, int maxPages, int maxConcurrentPages, HttpSettings http,
		RetrySettings retry, CacheSettings cache, boolean readOnly) {

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
				CacheSettings.defaults(), false);
	}

	/**
	 * Start with the default settings.
	 * @param userAgent name of the application and a way to reach its owner
	 * @return a builder
	 */
	public static Builder builder(String userAgent) {
		return of(userAgent).toBuilder();
	}

	/**
	 * Start with these settings.
	 * @return a builder
	 */
	public Builder toBuilder() {
		return new Builder(this);
	}

	/**
	 * Gathers what is not to be the default.
	 */
	public static final class Builder {

		private final String userAgent;

		private int maxPages;

		private int maxConcurrentPages;

		private HttpSettings http;

		private RetrySettings retry;

		private CacheSettings cache;

		private boolean readOnly;

		private Builder(ClientSettings settings) {
			this.userAgent = settings.userAgent;
			this.maxPages = settings.maxPages;
			this.maxConcurrentPages = settings.maxConcurrentPages;
			this.http = settings.http;
			this.retry = settings.retry;
			this.cache = settings.cache;
			this.readOnly = settings.readOnly;
		}

		/**
		 * Set how many pages of a list are read at most.
		 * @param maxPages the number of pages
		 * @return this builder
		 */
		public Builder maxPages(int maxPages) {
			this.maxPages = maxPages;
			return this;
		}

		/**
		 * Set how many pages of a Basecamp 2 list are requested at once at most.
		 * @param maxConcurrentPages the number of pages, 1 for one after the other
		 * @return this builder
		 */
		public Builder maxConcurrentPages(int maxConcurrentPages) {
			this.maxConcurrentPages = maxConcurrentPages;
			return this;
		}

		/**
		 * Set the settings of connections.
		 * @param http the settings
		 * @return this builder
		 */
		public Builder http(HttpSettings http) {
			this.http = http;
			return this;
		}

		/**
		 * Set the settings of retries.
		 * @param retry the settings
		 * @return this builder
		 */
		public Builder retry(RetrySettings retry) {
			this.retry = retry;
			return this;
		}

		/**
		 * Set the settings of the answers that are kept.
		 * @param cache the settings
		 * @return this builder
		 */
		public Builder cache(CacheSettings cache) {
			this.cache = cache;
			return this;
		}

		/**
		 * Set whether everything but reading is refused, before it is sent.
		 * @param readOnly whether nothing may be changed
		 * @return this builder
		 */
		public Builder readOnly(boolean readOnly) {
			this.readOnly = readOnly;
			return this;
		}

		/**
		 * Create the settings.
		 * @return the settings
		 */
		public ClientSettings build() {
			return new ClientSettings(this.userAgent, this.maxPages, this.maxConcurrentPages, this.http, this.retry,
					this.cache, this.readOnly);
		}

	}

}
