package io.github.basecamp4j;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Basecamp failed (5xx save 507). Whether a change was made is unknown.
 */
public final class BasecampServerException extends BasecampApiException {

	private final @Nullable Duration retryAfter;

	public BasecampServerException(ApiFailure failure, @Nullable Duration retryAfter) {
		super(failure, "Basecamp failed");
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
