package io.github.basecamp4j.http;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link RetrySettings}.
 */
class RetrySettingsTests {

	@Test
	void limitsMustMakeSense() {
		Duration negative = Duration.ofNanos(-1);
		assertThatIllegalArgumentException().isThrownBy(() -> RetrySettings.builder().maxAttempts(-1).build())
			.withMessageContaining("'maxAttempts'");
		assertThatIllegalArgumentException().isThrownBy(() -> RetrySettings.builder().initialDelay(negative).build())
			.withMessageContaining("'initialDelay'");
		assertThatIllegalArgumentException().isThrownBy(() -> RetrySettings.builder().maxDelay(negative).build())
			.withMessageContaining("'maxDelay'");
		assertThatIllegalArgumentException().isThrownBy(() -> RetrySettings.builder().maxWait(negative).build())
			.withMessageContaining("'maxWait'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> RetrySettings.builder().totalTimeout(Duration.ofNanos(1)).build())
			.withMessageContaining("'totalTimeout'");
	}

	@Test
	void limitsMayBeZero() {
		assertThatCode(() -> RetrySettings.builder()
			.maxAttempts(0)
			.initialDelay(Duration.ZERO)
			.maxDelay(Duration.ZERO)
			.maxWait(Duration.ZERO)
			.totalTimeout(Duration.ofMillis(1))
			.build()).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 404, 507 })
	void statusesWhenOneIsNeverRepeatedThrowsException(int status) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> RetrySettings.builder().statuses(Set.of(429, status)).build())
			.withMessageContaining("'statuses'")
			.withMessageContaining(String.valueOf(status));
	}

}
