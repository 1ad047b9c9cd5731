package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.client.ClientHttpResponse;

import io.github.basecamp4j.BasecampResponseException;

/**
 * Reads bodies up to a cap.
 */
final class Bodies {

	private static final int MAX_BODY = 50 * 1024 * 1024;

	private static final int MAX_ERROR_BODY = 1024 * 1024;

	private Bodies() {
	}

	static byte[] read(ClientHttpResponse response) throws IOException {
		InputStream body = response.getBody();
		byte[] bytes = body.readNBytes(MAX_BODY + 1);
		if (bytes.length > MAX_BODY) {
			throw new BasecampResponseException("The answer is larger than " + MAX_BODY + " bytes", null);
		}
		return bytes;
	}

	static byte[] readError(ClientHttpResponse response) throws IOException {
		return response.getBody().readNBytes(MAX_ERROR_BODY);
	}

}
