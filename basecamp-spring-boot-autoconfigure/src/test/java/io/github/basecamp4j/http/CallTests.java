package io.github.basecamp4j.http;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Call}.
 */
class CallTests {

	private final FakeTime time = new FakeTime();

	private final Call call;

	CallTests() {
		this.time.advance(Duration.ofSeconds(100));
		this.call = new Call(this.time,
				RetrySettings.builder().maxWait(Duration.ofSeconds(10)).totalTimeout(Duration.ofSeconds(15)).build());
	}

	@Test
	void remainingIsWhatIsLeftOfTheTotal() {
		this.time.advance(Duration.ofSeconds(4));
		assertThat(this.call.remaining()).isEqualTo(Duration.ofSeconds(11));
		this.time.advance(Duration.ofSeconds(12));
		assertThat(this.call.remaining()).isEqualTo(Duration.ofSeconds(-1));
	}

	@ParameterizedTest
	@CsvSource({ "0, PT10S, true", "0, PT10.000000001S, false", "5, PT9.999999999S, true", "5, PT10S, false",
			"6, PT9S, false" })
	void affordsWaitsThatAreNotTooLongAndEndBeforeTheCall(int elapsed, Duration wait, boolean expected) {
		this.time.advance(Duration.ofSeconds(elapsed));
		assertThat(this.call.affords(wait)).isEqualTo(expected);
	}

	@Test
	void affordsWaitsThatAreNotTooLongTogether() throws Exception {
		this.call.sleep(Duration.ofSeconds(6));
		assertThat(this.call.affords(Duration.ofSeconds(4))).isTrue();
		assertThat(this.call.affords(Duration.ofNanos(4_000_000_001L))).isFalse();
	}

	@Test
	void sleepOfAnInterruptedThreadEndsAtOnce() {
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> this.call.sleep(Duration.ofSeconds(1)));
		assertThat(this.time.sleeps()).isEmpty();
		assertThat(Thread.interrupted()).isFalse();
	}

}
