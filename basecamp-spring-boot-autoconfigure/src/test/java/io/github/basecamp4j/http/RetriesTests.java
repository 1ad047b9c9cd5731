package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.ApiFailure;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.ApiRequest.Binding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Retries}.
 */
class RetriesTests {

	private final Retries retries = new Retries(RetrySettings.builder().statuses(Set.of(408, 429, 502, 503)).build(),
			() -> 0.5);

	@ParameterizedTest
	@CsvSource({ "GET, 429, true", "GET, 503, true", "GET, 502, true", "GET, 408, true", "GET, 504, false",
			"GET, 500, false", "PUT, 429, true", "PUT, 503, true", "PUT, 502, false", "PUT, 408, false",
			"DELETE, 429, true", "DELETE, 503, true", "DELETE, 502, false", "POST, 429, false", "POST, 503, false" })
	void shouldRetryDependsOnMethodAndStatus(String method, int status, boolean expected) {
		BasecampException failure = (status >= 500) ? new BasecampServerException(failure(status), null)
				: new BasecampApiException(failure(status));
		assertThat(this.retries.shouldRetry(request(method), failure, 1)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "GET, true", "PUT, false", "DELETE, false", "POST, false" })
	void shouldRetryAfterABrokenConnectionIfNothingCanBeDoneTwice(String method, boolean expected) {
		BasecampException failure = new BasecampTransportException("broken", false, new IOException());
		assertThat(this.retries.shouldRetry(request(method), failure, 1)).isEqualTo(expected);
	}

	@Test
	void shouldRetryIsFalseForAnAnswerThatCannotBeRead() {
		assertThat(this.retries.shouldRetry(request("GET"), new BasecampInvalidResponseException("odd", null), 1))
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "2, true", "3, false", "4, false" })
	void shouldRetryUpToTheNumberOfAttempts(int attempt, boolean expected) {
		assertThat(this.retries.shouldRetry(request("GET"), new BasecampServerException(failure(503), null), attempt))
			.isEqualTo(expected);
	}

	@Test
	void shouldRetryIsFalseForAnInterruptedThread() {
		Thread.currentThread().interrupt();
		assertThat(this.retries.shouldRetry(request("GET"), new BasecampServerException(failure(503), null), 1))
			.isFalse();
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void delayIsWhatBasecampAsksFor() {
		Duration asked = Duration.ofSeconds(3600);
		assertThat(this.retries.delay(new BasecampRateLimitException(failure(429), asked), 1)).isEqualTo(asked);
		assertThat(this.retries.delay(new BasecampServerException(failure(503), asked), 1)).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource({ "1, PT0.5S", "2, PT1S", "4, PT4S", "5, PT5S", "100, PT5S" })
	void delayDoublesUpToTheLongestWait(int attempt, Duration expected) {
		assertThat(this.retries.delay(new BasecampServerException(failure(503), null), attempt)).isEqualTo(expected);
		assertThat(this.retries.delay(new BasecampTransportException("broken", true, new IOException()), attempt))
			.isEqualTo(expected);
	}

	private static ApiFailure failure(int status) {
		return new ApiFailure(status, "GET", "/999/items.json", null, null);
	}

	private static ApiRequest request(String method) {
		return new ApiRequest(HttpMethod.valueOf(method), URI.create("https://3.basecampapi.com/999/items.json"),
				"/{account}/items.json", null, new Binding("jane", 999L), !method.equals("POST"));
	}

}
