package io.github.basecamp4j.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Reads the {@code Retry-After} header: seconds, of which a fraction counts as a whole
 * one, or a date.
 */
final class RetryAfter {

	private static final int MAX_LENGTH = 40;

	private static final BigDecimal MAX_SECONDS = BigDecimal.valueOf(Integer.MAX_VALUE);

	private RetryAfter() {
	}

	/**
	 * Return how long to wait.
	 * @param headers the headers of an answer
	 * @param now the present time
	 * @return the time to wait, or {@code null} if there is none that can be used
	 */
	static @Nullable Duration parse(HttpHeaders headers, Instant now) {
		String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
		if (value == null || value.length() > MAX_LENGTH) {
			return null;
		}
		Duration wait = parse(value.strip(), now);
		return (wait != null && !wait.isNegative() && !wait.isZero()) ? wait : null;
	}

	private static @Nullable Duration parse(String value, Instant now) {
		try {
			if (value.indexOf(':') >= 0) {
				return Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
			}
			BigDecimal seconds = new BigDecimal(value);
			if (seconds.signum() <= 0 || value.indexOf('e') >= 0 || value.indexOf('E') >= 0) {
				return null;
			}
			if (seconds.compareTo(BigDecimal.ONE) <= 0) {
				return Duration.ofSeconds(1);
			}
			return Duration.ofSeconds(seconds.min(MAX_SECONDS).setScale(0, RoundingMode.CEILING).longValueExact());
		}
		catch (ArithmeticException | DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

}
