package io.github.basecamp4j.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ClientSettings}.
 */
class ClientSettingsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "Ledger", "ops@", "@example.com", "Ledger\n(ops@example.com)",
			"Ledger\u2603 (ops@example.com)", "Ledg\u00e9r (ops@example.com)" })
	void ofWhenUserAgentIsNoneThrowsException(String userAgent) {
		assertThatIllegalArgumentException().isThrownBy(() -> ClientSettings.of(userAgent));
	}

	@Test
	void ofKeepsTheUserAgent() {
		assertThat(ClientSettings.of("Ledger (https://example.com)").userAgent())
			.isEqualTo("Ledger (https://example.com)");
	}

}
