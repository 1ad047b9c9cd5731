package io.github.basecamp4j.tokens;

import org.jspecify.annotations.Nullable;

/**
 * Stored tokens cannot be decrypted: their key is missing, or they were changed.
 */
final class TokenDecryptionException extends IllegalStateException {

	TokenDecryptionException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
