package io.github.basecamp4j.http.engine;

/**
 * A body is longer than it may be.
 */
final class BodyTooLargeException extends UnreadableBodyException {

	BodyTooLargeException(int status, long maxSize) {
		super(status, "the answer is larger than " + maxSize + " bytes, the most that is read ('max-body-size')");
	}

}
