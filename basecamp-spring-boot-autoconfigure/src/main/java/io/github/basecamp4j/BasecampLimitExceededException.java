package io.github.basecamp4j;

/**
 * A limit of the account's plan is reached (507), such as its number of projects. Only a
 * bigger plan or tidying up helps.
 */
public final class BasecampLimitExceededException extends BasecampApiException {

	public BasecampLimitExceededException(ApiFailure failure) {
		super(failure, "a limit of the account's plan is reached");
	}

}
