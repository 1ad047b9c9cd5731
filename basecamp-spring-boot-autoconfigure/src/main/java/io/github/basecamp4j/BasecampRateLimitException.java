package io.github.basecamp4j;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Too many requests (429).
 */
public final class BasecampRateLimitException extends BasecampApiException {

	private final @Nullable Duration retryAfter;

	public BasecampRateLimitException(ApiFailure failure, @Nullable Duration retryAfter) {
		super(failure, "too many requests");
		this.retryAfter = retryAfter;
	}

	/**
	 * Return how long Basecamp asks to wait.
	 * @return the time to wait, or {@code null} if Basecamp gave none that can be used
	 */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

	@Override
	public boolean retryable() {
		return true;
	}

}
