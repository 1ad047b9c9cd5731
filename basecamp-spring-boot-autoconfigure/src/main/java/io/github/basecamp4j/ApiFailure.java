package io.github.basecamp4j;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a request that Basecamp refused.
 *
 * @param status status code of the answer
 * @param method method of the request
 * @param path path of the request, without its query
 * @param requestId Basecamp's id of the request, which its support asks for
 * @param detail Basecamp's own words, shortened and free of control characters
 */
public record ApiFailure(int status, String method, String path, @Nullable String requestId,
		@Nullable String detail) implements Serializable {

	String describe(String meaning) {
		StringBuilder description = new StringBuilder();
		description.append(this.method).append(' ').append(this.path).append(": ").append(this.status);
		description.append(' ').append(meaning);
		if (this.detail != null) {
			description.append(": ").append(this.detail);
		}
		if (this.requestId != null) {
			description.append(" (request ").append(this.requestId).append(')');
		}
		return description.toString();
	}

}
