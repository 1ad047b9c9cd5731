package io.github.basecamp4j;

import org.jspecify.annotations.Nullable;

/**
 * An answer is not what the API promises: an unreadable or missing body, a redirect, a
 * link to another host.
 */
public final class BasecampInvalidResponseException extends BasecampException {

	private final @Nullable Integer status;

	public BasecampInvalidResponseException(String message, @Nullable Integer status) {
		super(message, null);
		this.status = status;
	}

	/**
	 * Return the status code. After 200 to 299 a change was made, although nothing can be
	 * told about it, and making it again would make it twice; save for a web page, which
	 * something between here and Basecamp may have answered.
	 * @return the status code, or {@code null} if it is no single answer that is wrong
	 */
	public @Nullable Integer status() {
		return this.status;
	}

}
