package io.github.basecamp4j.http;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.ApiFailure;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.engine.EngineRequest;

/**
 * Holds requests back after Basecamp complained of too many, so that callers do not run
 * into the same wall one after the other, and lets them go on in the rhythm that the
 * limit bears, as they would all run into it at once otherwise. Basecamp 2 counts by
 * account; the limits of the later API are per address, and others for reading than for
 * writing.
 */
final class RateLimitPauses {

	private static final Duration MAX_PAUSE = Duration.ofSeconds(60);

	private static final int TOO_MANY_REQUESTS = 429;

	private final Time time;

	private final ConcurrentHashMap<Scope, Pause> pauses = new ConcurrentHashMap<>();

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
		this.pauses.values().removeIf((former) -> !former.lasts(now));
		this.pauses.merge(Scope.of(api, request), new Pause(now + pause.toNanos(), new AtomicLong()), Pause::and);
		return pause;
	}

	/**
	 * Wait until it is a request's turn, also if others extend the pause meanwhile.
	 * @param api the API
	 * @param request the request
	 * @param call the time that the call has
	 * @throws BasecampRateLimitException if that would take too long
	 */
	void await(BasecampApi api, ApiRequest request, Call call) {
		if (this.pauses.isEmpty()) {
			return;
		}
		Scope scope = Scope.of(api, request);
		Pause pause = this.pauses.get(scope);
		for (long now = this.time.nanoTime(); pause != null && pause.lasts(now); now = this.time.nanoTime()) {
			sleep(request, call, pause.turn(now, scope.rhythm(), call.affordable()));
			pause = this.pauses.get(scope);
		}
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
				EngineRequest.interrupted(ex));
	}

	/**
	 * A pause and those who wait for its end.
	 *
	 * @param end when it ends, in terms of {@link Time#nanoTime()}
	 * @param waiting how many were given a turn
	 */
	private record Pause(long end, AtomicLong waiting) {

		boolean lasts(long now) {
			return this.end - now > 0;
		}

		Pause and(Pause other) {
			return (this.end - other.end >= 0) ? this : new Pause(other.end, this.waiting);
		}

		/**
		 * Give somebody a turn after the end, behind those who were there before, or
		 * among them if time does not suffice for that.
		 * @param now the present
		 * @param rhythm how long after one another they go on
		 * @param affordable how long it can wait
		 * @return how long it has to wait
		 */
		Duration turn(long now, Duration rhythm, Duration affordable) {
			Duration left = Duration.ofNanos(this.end - now);
			if (left.compareTo(affordable) > 0) {
				return left;
			}
			long turns = 1 + affordable.minus(left).dividedBy(rhythm);
			return left.plus(rhythm.multipliedBy(this.waiting.getAndIncrement() % turns));
		}

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

		private static final Duration BCX_RHYTHM = Duration.ofSeconds(10).dividedBy(500);

		private static final Duration BC3_RHYTHM = Duration.ofSeconds(10).dividedBy(50);

		Duration rhythm() {
			return (this.reading == null) ? BCX_RHYTHM : BC3_RHYTHM;
		}

		static Scope of(BasecampApi api, ApiRequest request) {
			return (api.product() == Product.BCX) ? new Scope(api.baseUrl(), request.binding().accountId(), null)
					: new Scope(api.baseUrl(), null, request.method() == HttpMethod.GET);
		}

	}

}
