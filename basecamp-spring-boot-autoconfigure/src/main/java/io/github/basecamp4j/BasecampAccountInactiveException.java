package io.github.basecamp4j;

/**
 * The whole account is inactive (404 with {@code Reason: Account Inactive}): its trial
 * has ended, it was cancelled, or it is overdue. Nothing in it can be reached until its
 * owner reactivates it.
 */
public final class BasecampAccountInactiveException extends BasecampNotFoundException {

	public BasecampAccountInactiveException(ApiFailure failure) {
		super(failure, "the account is inactive");
	}

}
