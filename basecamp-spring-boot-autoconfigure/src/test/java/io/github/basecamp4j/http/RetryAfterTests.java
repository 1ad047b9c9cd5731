package io.github.basecamp4j.http;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RetryAfter}.
 */
class RetryAfterTests {

	private final HttpHeaders headers = new HttpHeaders();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1|PT1S", "0.001|PT1S", "1.0|PT1S", "1.001|PT2S", "2|PT2S", "' 30\t'|PT30S", "3600|PT1H",
					"2147483647|PT2147483647S", "99999999999999999999|PT2147483647S",
					"0000000000000000000000000000000000000001|PT1S", "Mon, 23 Mar 2026 18:55:44 GMT|PT1S",
					"Mon, 23 Mar 2026 14:55:53 -0400|PT10S", "Tue, 24 Mar 2026 18:55:43 GMT|PT24H" })
	void parseReturnsWhatIsAskedFor(String value, Duration expected) {
		this.headers.set(HttpHeaders.RETRY_AFTER, value);
		assertThat(RetryAfter.parse(this.headers, FakeTime.START)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "0", "0.0", "-1", "-0.5", "1e3", "1E3", "0x10", "NaN", "Infinity", "soon", ":",
			"1:", "00000000000000000000000000000000000000001", "Mon, 23 Mar 2026 18:55:43 GMT",
			"Mon, 23 Mar 2026 18:55:42 GMT", "Sun, 23 Mar 2026 18:56:43 GMT", "Mon, 23 Mar 2026 18:55:99 GMT" })
	void parseWhenValueIsOfNoUseReturnsNothing(String value) {
		this.headers.set(HttpHeaders.RETRY_AFTER, value);
		assertThat(RetryAfter.parse(this.headers, FakeTime.START)).isNull();
	}

	@Test
	void parseWhenThereIsNoHeaderReturnsNothing() {
		assertThat(RetryAfter.parse(this.headers, FakeTime.START)).isNull();
	}

}
