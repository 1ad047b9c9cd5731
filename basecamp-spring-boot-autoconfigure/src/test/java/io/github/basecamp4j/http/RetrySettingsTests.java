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
		RetrySettings settings = RetrySettings.defaults();
		Duration negative = Duration.ofNanos(-1);
		assertThatIllegalArgumentException().isThrownBy(() -> settings.withMaxAttempts(-1))
			.withMessageContaining("'maxAttempts'");
		assertThatIllegalArgumentException().isThrownBy(() -> settings.withDelays(negative, Duration.ZERO))
			.withMessageContaining("'initialDelay'");
		assertThatIllegalArgumentException().isThrownBy(() -> settings.withDelays(Duration.ZERO, negative))
			.withMessageContaining("'maxDelay'");
		assertThatIllegalArgumentException().isThrownBy(() -> settings.withMaxWait(negative))
			.withMessageContaining("'maxWait'");
		assertThatIllegalArgumentException().isThrownBy(() -> settings.withTotalTimeout(Duration.ofNanos(1)))
			.withMessageContaining("'totalTimeout'");
	}

	@Test
	void limitsMayBeZero() {
		assertThatCode(() -> RetrySettings.defaults()
			.withMaxAttempts(0)
			.withDelays(Duration.ZERO, Duration.ZERO)
			.withMaxWait(Duration.ZERO)
			.withTotalTimeout(Duration.ofMillis(1))).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 404, 507 })
	void withStatusesWhenOneIsNeverRepeatedThrowsException(int status) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> RetrySettings.defaults().withStatuses(Set.of(429, status)))
			.withMessageContaining("'statuses'")
			.withMessageContaining(String.valueOf(status));
	}

}
