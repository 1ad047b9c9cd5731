package io.github.basecamp4j.http;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;

import org.springframework.util.Assert;

/**
 * Settings of retries. A POST is only repeated where the API declares it idempotent.
 *
 * @param maxAttempts how often a request is sent at most; 0 and 1 both mean once. A
 * request whose token was refused (401) and replaced is sent once more on top
 * @param statuses which error statuses lead to another attempt: 429 and 503 of whatever
 * may be repeated, others of a GET only; 401, 403, 404 and 507 are not allowed, as trying
 * again cannot help
 * @param initialDelay what the wait before the second attempt is at most if Basecamp does
 * not say how long to wait; it doubles with each attempt
 * @param maxDelay what such a wait is at most
 * @param maxWait how long a call waits at most, also if Basecamp asks for more; beyond it
 * the call fails at once
 * @param totalTimeout how long a call may take with all its attempts and waits; of a
 * list, each page is a call
 */
public record RetrySettings(int maxAttempts, Set<Integer> statuses, Duration initialDelay, Duration maxDelay,
		Duration maxWait, Duration totalTimeout) {

	private static final Set<Integer> FINAL_STATUSES = Set.of(401, 403, 404, 507);

	private static final RetrySettings DEFAULTS = new RetrySettings(3, Set.of(429, 502, 503, 504),
			Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(60));

	public RetrySettings {
		Assert.isTrue(maxAttempts >= 0, "'maxAttempts' must not be negative");
		Assert.isTrue(!initialDelay.isNegative(), "'initialDelay' must not be negative");
		Assert.isTrue(!maxDelay.isNegative(), "'maxDelay' must not be negative");
		Assert.isTrue(!maxWait.isNegative(), "'maxWait' must not be negative");
		Assert.isTrue(totalTimeout.toMillis() > 0, "'totalTimeout' must be positive");
		statuses = Set.copyOf(statuses);
		Assert.isTrue(Collections.disjoint(statuses, FINAL_STATUSES),
				"'statuses' must not contain 401, 403, 404 or 507, as trying again cannot help");
	}

	/**
	 * Return the default settings.
	 * @return the settings
	 */
	public static RetrySettings defaults() {
		return DEFAULTS;
	}

	/**
	 * Start with the default settings.
	 * @return a builder
	 */
	public static Builder builder() {
		return new Builder(DEFAULTS);
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

		private int maxAttempts;

		private Set<Integer> statuses;

		private Duration initialDelay;

		private Duration maxDelay;

		private Duration maxWait;

		private Duration totalTimeout;

		private Builder(RetrySettings settings) {
			this.maxAttempts = settings.maxAttempts;
			this.statuses = settings.statuses;
			this.initialDelay = settings.initialDelay;
			this.maxDelay = settings.maxDelay;
			this.maxWait = settings.maxWait;
			this.totalTimeout = settings.totalTimeout;
		}

		/**
		 * Set how often a request is sent at most.
		 * @param maxAttempts the number of attempts
		 * @return this builder
		 */
		public Builder maxAttempts(int maxAttempts) {
			this.maxAttempts = maxAttempts;
			return this;
		}

		/**
		 * Set which error statuses lead to another attempt.
		 * @param statuses the statuses
		 * @return this builder
		 */
		public Builder statuses(Set<Integer> statuses) {
			this.statuses = statuses;
			return this;
		}

		/**
		 * Set what the first wait is at most if Basecamp does not say how long to wait.
		 * @param initialDelay the time
		 * @return this builder
		 */
		public Builder initialDelay(Duration initialDelay) {
			this.initialDelay = initialDelay;
			return this;
		}

		/**
		 * Set what any such wait is at most.
		 * @param maxDelay the time
		 * @return this builder
		 */
		public Builder maxDelay(Duration maxDelay) {
			this.maxDelay = maxDelay;
			return this;
		}

		/**
		 * Set how long a call waits at most.
		 * @param maxWait the time
		 * @return this builder
		 */
		public Builder maxWait(Duration maxWait) {
			this.maxWait = maxWait;
			return this;
		}

		/**
		 * Set how long a call may take with all its attempts and waits.
		 * @param totalTimeout the time
		 * @return this builder
		 */
		public Builder totalTimeout(Duration totalTimeout) {
			this.totalTimeout = totalTimeout;
			return this;
		}

		/**
		 * Create the settings.
		 * @return the settings
		 */
		public RetrySettings build() {
			return new RetrySettings(this.maxAttempts, this.statuses, this.initialDelay, this.maxDelay, this.maxWait,
					this.totalTimeout);
		}

	}

}
