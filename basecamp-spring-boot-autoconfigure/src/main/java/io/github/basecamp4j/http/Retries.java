package io.github.basecamp4j.http;

import java.time.Duration;
import java.util.function.DoubleSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;

/**
 * Decides whether a failed request is sent again, and after how long a wait. Spring's
 * {@code RetryTemplate} does not fit: its back-off never sees the failure, so that it can
 * neither keep {@code Retry-After} nor weigh it against the time that a call has left.
 */
final class Retries {

	private static final int TOO_MANY_REQUESTS = 429;

	private static final int SERVICE_UNAVAILABLE = 503;

	private static final int MAX_DOUBLINGS = 30;

	private final RetrySettings settings;

	private final DoubleSupplier random;

	Retries(RetrySettings settings, DoubleSupplier random) {
		this.settings = settings;
		this.random = random;
	}

	/**
	 * Return whether a request may be sent again.
	 * @param request the request
	 * @param failure what went wrong
	 * @param attempt number of the attempt that failed, from 1
	 * @return whether another attempt makes sense
	 */
	boolean shouldRetry(ApiRequest request, BasecampException failure, int attempt) {
		if (attempt >= this.settings.maxAttempts() || !request.repeatable() || Thread.currentThread().isInterrupted()) {
			return false;
		}
		boolean get = request.method() == HttpMethod.GET;
		if (failure instanceof BasecampApiException refused) {
			int status = refused.status();
			return this.settings.statuses().contains(status)
					&& (get || status == TOO_MANY_REQUESTS || status == SERVICE_UNAVAILABLE);
		}
		return get && failure instanceof BasecampTransportException;
	}

	/**
	 * Return how long to wait: what Basecamp asks for, else a random part of a time that
	 * doubles with each attempt.
	 * @param failure what went wrong
	 * @param attempt number of the attempt that failed, from 1
	 * @return the wait
	 */
	Duration delay(BasecampException failure, int attempt) {
		Duration retryAfter = retryAfter(failure);
		return (retryAfter != null) ? retryAfter : backOff(attempt);
	}

	private Duration backOff(int attempt) {
		double ceiling = this.settings.initialDelay().toNanos() * Math.pow(2, Math.min(attempt - 1, MAX_DOUBLINGS));
		double most = Math.min(this.settings.maxDelay().toNanos(), this.settings.maxWait().toNanos());
		return Duration.ofNanos((long) (Math.min(ceiling, most) * this.random.getAsDouble()));
	}

	private static @Nullable Duration retryAfter(BasecampException failure) {
		if (failure instanceof BasecampRateLimitException limited) {
			return limited.retryAfter();
		}
		return (failure instanceof BasecampServerException failed) ? failed.retryAfter() : null;
	}

}
