package io.github.basecamp4j.test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SecretScanner} and {@link SecretsExtension}, which would otherwise be
 * content when they see nothing.
 */
class SecretScannerTests {

	private static final Logger logger = LoggerFactory.getLogger(SecretScannerTests.class);

	private static final String SECRET = "canary-secret";

	@Test
	void secretIsFoundInAllPartsOfAnEvent() {
		logger.trace("token {}", SECRET);
		logger.trace("token", new AssertionError("outer", new AssertionError(SECRET)));
		AssertionError failure = new AssertionError("outer");
		failure.addSuppressed(new AssertionError(SECRET));
		logger.trace("token", failure);
		logger.atTrace().addKeyValue("token", SECRET).log("token");
		try (MDC.MDCCloseable mdc = MDC.putCloseable("token", SECRET)) {
			logger.trace("token");
		}
		for (String user : new String[] { "a", "ab", "abc" }) {
			logger.trace("Basic "
					+ Base64.getEncoder().encodeToString((user + ":" + SECRET).getBytes(StandardCharsets.UTF_8)));
		}
		assertThat(SecretScanner.drain()).hasSize(8).allMatch((found) -> found.contains("SecretScannerTests"));
	}

	@Test
	void secretIsFoundInThrowablesThatNobodySees() throws Exception {
		try (Recording recording = SecretsExtension.record()) {
			assertThat(new AssertionError(SECRET)).hasNoCause();
			assertThat(SecretsExtension.secretsToldBy(recording)).isNotEmpty()
				.allMatch((thrown) -> thrown.startsWith("java.lang.AssertionError: " + SECRET + " at "));
		}
	}

}
