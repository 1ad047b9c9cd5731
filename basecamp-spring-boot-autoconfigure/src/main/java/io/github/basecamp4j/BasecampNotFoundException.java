package io.github.basecamp4j;

/**
 * There is no such thing, or the principal cannot see it (404).
 */
public class BasecampNotFoundException extends BasecampApiException {

	public BasecampNotFoundException(ApiFailure failure) {
		super(failure, "not found");
	}

	protected BasecampNotFoundException(ApiFailure failure, String meaning) {
		super(failure, meaning);
	}

}
