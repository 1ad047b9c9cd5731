package io.github.basecamp4j;

/**
 * The principal may not do this (403).
 */
public final class BasecampAccessDeniedException extends BasecampApiException {

	public BasecampAccessDeniedException(ApiFailure failure) {
		super(failure, "not permitted");
	}

}
