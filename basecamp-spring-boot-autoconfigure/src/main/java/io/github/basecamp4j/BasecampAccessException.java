package io.github.basecamp4j;

/**
 * The principal may not do this (403).
 */
public final class BasecampAccessException extends BasecampApiException {

	public BasecampAccessException(ApiFailure failure) {
		super(failure, "not permitted");
	}

}
