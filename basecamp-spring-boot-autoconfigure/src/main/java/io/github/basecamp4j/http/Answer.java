package io.github.basecamp4j.http;

import org.springframework.http.HttpHeaders;

/**
 * What Basecamp answers to a request that succeeded, or that asked for what is kept
 * already.
 *
 * @param status the status code
 * @param headers the headers
 * @param body the body, decompressed
 */
record Answer(int status, HttpHeaders headers, byte[] body) {

	private static final int NOT_MODIFIED = 304;

	private static final byte[] EMPTY = {};

	static Answer notModified(HttpHeaders headers) {
		return new Answer(NOT_MODIFIED, headers, EMPTY);
	}

	boolean isNotModified() {
		return this.status == NOT_MODIFIED;
	}

}
