package io.github.basecamp4j;

import org.jspecify.annotations.Nullable;

/**
 * Basecamp answered a request with an error. Subclasses exist where a caller can react in
 * a way of its own; any other status is this class itself.
 */
public class BasecampApiException extends BasecampException {

	private final ApiFailure failure;

	public BasecampApiException(ApiFailure failure) {
		this(failure, "unexpected answer");
	}

	protected BasecampApiException(ApiFailure failure, String meaning) {
		super(failure.describe(meaning), null);
		this.failure = failure;
	}

	/**
	 * Return the status code.
	 * @return the status code of the answer
	 */
	public int status() {
		return this.failure.status();
	}

	/**
	 * Return the method.
	 * @return the method of the request
	 */
	public String method() {
		return this.failure.method();
	}

	/**
	 * Return the path.
	 * @return the path of the request, without its query
	 */
	public String path() {
		return this.failure.path();
	}

	/**
	 * Return Basecamp's id of the request, which its support asks for.
	 * @return the id, or {@code null} if Basecamp gave none
	 */
	public @Nullable String requestId() {
		return this.failure.requestId();
	}

	/**
	 * Return whether the same request may succeed later without anyone changing anything.
	 * @return whether it makes sense to try again
	 */
	public boolean retryable() {
		return false;
	}

}
