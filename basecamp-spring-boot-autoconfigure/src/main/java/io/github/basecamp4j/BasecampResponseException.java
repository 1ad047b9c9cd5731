package io.github.basecamp4j;

import org.jspecify.annotations.Nullable;

/**
 * An answer is not what the API promises: an unreadable or missing body, a redirect, a
 * link to another host.
 */
public final class BasecampResponseException extends BasecampException {

	public BasecampResponseException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
