package io.github.basecamp4j;

/**
 * Basecamp refused the access token (401): it has expired, was revoked, or belongs to
 * somebody who lost access. Or it refused the key of a chatbot.
 */
public final class BasecampAuthenticationException extends BasecampApiException {

	public BasecampAuthenticationException(ApiFailure failure) {
		super(failure, "the access token (of a chatbot: its key) is not accepted");
	}

}
