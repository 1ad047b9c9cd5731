package io.github.basecamp4j.tokens;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.BasecampException;

/**
 * A principal's access token has expired and cannot be refreshed at the moment: Launchpad
 * or the database does not answer, or Launchpad refuses for another reason than the
 * refresh token. The connection is kept; trying again later makes sense.
 */
public final class BasecampTokenUnavailableException extends BasecampException {

	public BasecampTokenUnavailableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
