package io.github.basecamp4j.http.engine;

import java.io.IOException;

/**
 * A body arrived, or would have, that cannot be read and would be no better next time.
 */
public class UnreadableBodyException extends IOException {

	private final int status;

	UnreadableBodyException(int status, String message) {
		super(message);
		this.status = status;
	}

	public int status() {
		return this.status;
	}

}
