package io.github.basecamp4j.http;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link RetrySettings}.
 */
class RetrySettingsTests {

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 404, 507 })
	void withStatusesWhenOneIsNeverRepeatedThrowsException(int status) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> RetrySettings.defaults().withStatuses(Set.of(429, status)))
			.withMessageContaining("'statuses'")
			.withMessageContaining(String.valueOf(status));
	}

}
