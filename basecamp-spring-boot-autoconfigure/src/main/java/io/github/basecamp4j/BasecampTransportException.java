package io.github.basecamp4j;

import java.io.IOException;

/**
 * No answer arrived: no connection, a time-out, a connection that broke, a file that
 * could not be read while it was sent.
 */
public final class BasecampTransportException extends BasecampException {

	private final boolean requestSent;

	public BasecampTransportException(String message, boolean requestSent, IOException cause) {
		super(message, cause);
		this.requestSent = requestSent;
	}

	/**
	 * Return whether the request may have reached Basecamp, so that a change may have
	 * been made although no answer arrived.
	 * @return {@code false} only if it is certain that nothing was sent
	 */
	public boolean requestSent() {
		return this.requestSent;
	}

}
