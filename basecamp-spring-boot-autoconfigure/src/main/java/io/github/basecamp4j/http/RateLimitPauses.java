package io.github.basecamp4j.http;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.ApiFailure;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Product;

/**
 * Holds requests back after Basecamp complained of too many, so that callers do not run
 * into the same wall one after the other. Basecamp 2 counts by account; the limits of the
 * later API are per address, and others for reading than for writing.
 */
final class RateLimitPauses {

	private static final Duration MAX_PAUSE = Duration.ofSeconds(60);

	private static final int TOO_MANY_REQUESTS = 429;

	private final Time time;

	private final ConcurrentHashMap<Scope, Long> ends = new ConcurrentHashMap<>();

	RateLimitPauses(Time time) {
		this.time = time;
	}

	/**
	 * Hold back what counts towards the same limit as a request.
	 * @param api the API
	 * @param request the request that was one too many
	 * @param asked how long Basecamp asks to wait
	 * @return how long requests are held back
	 */
	Duration pause(BasecampApi api, ApiRequest request, Duration asked) {
		Duration pause = (asked.compareTo(MAX_PAUSE) < 0) ? asked : MAX_PAUSE;
		long now = this.time.nanoTime();
		this.ends.values().removeIf((end) -> end - now <= 0);
		this.ends.merge(Scope.of(api, request), now + pause.toNanos(),
				(first, second) -> (first - second > 0) ? first : second);
		return pause;
	}

	/**
	 * Wait until a request may be sent, also if others extend the pause meanwhile.
	 * @param api the API
	 * @param request the request
	 * @param call the time that the call has
	 * @throws BasecampRateLimitException if that would take too long
	 */
	void await(BasecampApi api, ApiRequest request, Call call) {
		if (this.ends.isEmpty()) {
			return;
		}
		Scope scope = Scope.of(api, request);
		for (Duration wait = left(scope); wait.compareTo(Duration.ZERO) > 0; wait = left(scope)) {
			sleep(request, call, wait);
		}
	}

	private Duration left(Scope scope) {
		Long end = this.ends.get(scope);
		return (end != null) ? Duration.ofNanos(end - this.time.nanoTime()) : Duration.ZERO;
	}

	private static void sleep(ApiRequest request, Call call, Duration wait) {
		if (!call.affords(wait)) {
			throw new BasecampRateLimitException(new ApiFailure(TOO_MANY_REQUESTS, request.method().name(),
					request.uri().getRawPath(), null, "not sent, because Basecamp asked to wait a moment ago"), wait);
		}
		try {
			call.sleep(wait);
		}
		catch (InterruptedException ex) {
			throw interrupted(request, ex);
		}
	}

	private static BasecampTransportException interrupted(ApiRequest request, InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new BasecampTransportException(request + ": interrupted before it was sent", false,
				Transport.interrupted(ex));
	}

	/**
	 * What counts towards one limit.
	 *
	 * @param baseUrl where the API lives
	 * @param accountId the account, {@code null} if the limit is for all
	 * @param reading whether the limit is one for reading or for writing, {@code null} if
	 * it is for both
	 */
	private record Scope(URI baseUrl, @Nullable Long accountId, @Nullable Boolean reading) {

		static Scope of(BasecampApi api, ApiRequest request) {
			return (api.product() == Product.BCX) ? new Scope(api.baseUrl(), request.binding().accountId(), null)
					: new Scope(api.baseUrl(), null, request.method() == HttpMethod.GET);
		}

	}

}
