package io.github.basecamp4j;

/**
 * Something was to be changed although the application may only read. Nothing was sent,
 * and no token was asked for.
 */
public final class BasecampReadOnlyException extends BasecampException {

	public BasecampReadOnlyException(String request) {
		super(request + ": not sent, because changes are switched off (basecamp.read-only)", null);
	}

}
