package io.github.basecamp4j.http.engine;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A file that is uploaded cannot be read, or is not what was announced.
 */
public final class ContentException extends IOException {

	private final boolean sendingBegun;

	ContentException(String message, boolean sendingBegun, @Nullable Exception cause) {
		super(message, cause);
		this.sendingBegun = sendingBegun;
	}

	public boolean isSendingBegun() {
		return this.sendingBegun;
	}

}
