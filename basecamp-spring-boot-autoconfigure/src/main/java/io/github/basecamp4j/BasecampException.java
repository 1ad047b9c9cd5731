package io.github.basecamp4j;

import org.jspecify.annotations.Nullable;

/**
 * Superclass of what goes wrong in working with Basecamp, save for a missing
 * authorization, which stays Spring Security's own exception so that its filter sees it.
 */
public abstract class BasecampException extends RuntimeException {

	protected BasecampException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
