package io.github.basecamp4j.tokens;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TokenEncryptionTests {

	private static final String KEY = "canary/key/of/the/first/kind/canary/key/AAA=";

	private static final String OTHER_KEY = "canary/key/of/the/other/kind/canary/key/AAA=";

	private final TokenEncryption encryption = TokenEncryption.of(List.of(KEY));

	@Test
	void plainTextIsReadUntilItIsRefused() {
		assertThat(this.encryption.decrypt("canary-token", "basecamp", "ann")).isEqualTo("canary-token");
		TokenEncryption refusing = this.encryption.refusingPlainText();
		assertThatIllegalStateException().isThrownBy(() -> refusing.decrypt("canary-token", "basecamp", "ann"))
			.withMessageContaining("accept-plain-text")
			.withMessageNotContaining("canary");
		String stored = this.encryption.encrypt("canary-token", "basecamp", "ann");
		assertThat(refusing.decrypt(stored, "basecamp", "ann")).isEqualTo("canary-token");
	}

	@Test
	void decryptReturnsWhatWasEncrypted() {
		String stored = this.encryption.encrypt("canary-token", "basecamp", "ann");
		assertThat(stored).startsWith("aesgcm:").doesNotContain("canary-token");
		assertThat(this.encryption.decrypt(stored, "basecamp", "ann")).isEqualTo("canary-token");
		assertThat(TokenEncryption.of(List.of(OTHER_KEY, KEY)).decrypt(stored, "basecamp", "ann"))
			.isEqualTo("canary-token");
	}

	@Test
	void sameTokenIsNeverEncryptedTheSameWay() {
		assertThat(this.encryption.encrypt("canary-token", "place"))
			.isNotEqualTo(this.encryption.encrypt("canary-token", "place"));
	}

	@Test
	void decryptInAnotherPlaceIsRefused() {
		String stored = this.encryption.encrypt("canary-token", "basecamp", "ann");
		assertThatIllegalStateException().isThrownBy(() -> this.encryption.decrypt(stored, "basecamp", "bob"));
		assertThatIllegalStateException().isThrownBy(() -> this.encryption.decrypt(stored, "basecampa", "nn"));
	}

	@Test
	void decryptWithoutTheKeyIsRefused() {
		String stored = this.encryption.encrypt("canary-token", "place");
		assertThatIllegalStateException()
			.isThrownBy(() -> TokenEncryption.of(List.of(OTHER_KEY)).decrypt(stored, "place"))
			.withMessageContaining("encryption.keys");
		assertThatIllegalStateException().isThrownBy(() -> TokenEncryption.of(List.of()).decrypt(stored, "place"));
	}

	@Test
	void decryptOfAChangedTextIsRefused() {
		String stored = this.encryption.encrypt("canary-token", "place");
		String prefix = stored.substring(0, stored.lastIndexOf(':') + 1);
		for (String changed : List.of(prefix, prefix + "AAAA", prefix + "?", stored.substring(0, stored.length() - 4),
				"aesgcm:", "aesgcm:x")) {
			assertThatIllegalStateException().isThrownBy(() -> this.encryption.decrypt(changed, "place"));
		}
	}

	@Test
	void withoutKeysTokensStayPlain() {
		TokenEncryption none = TokenEncryption.of(List.of());
		assertThat(none.isEnabled()).isFalse();
		assertThat(none.encrypt("canary-token", "place")).isEqualTo("canary-token");
		assertThat(none.decrypt("canary-token", "place")).isEqualTo("canary-token");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "secret", "AAECAwQFBgcICQoLDA0ODw==", "not base64 at all, but 44 characters long...." })
	void badKeyIsToldWithoutShowingIt(String key) {
		assertThatIllegalStateException().isThrownBy(() -> TokenEncryption.of(List.of(KEY, key)))
			.withMessageContaining("basecamp.token-store.encryption.keys[1]")
			.withMessageContaining("openssl rand -base64 32")
			.satisfies((ex) -> assertThat(key.isEmpty() || !ex.getMessage().contains(key)).isTrue());
	}

}
