package io.github.basecamp4j.http;

import java.io.IOException;

/**
 * A body arrived, or would have, that cannot be read and would be no better next time.
 */
class UnreadableBodyException extends IOException {

	UnreadableBodyException(String message) {
		super(message);
	}

}
