package io.github.basecamp4j.launchpad;

import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/**
 * Launchpad answered, but not with tokens. What it said may be logged, and is kept out of
 * the error, which Spring Security puts into URLs.
 */
final class LaunchpadRefusalException extends OAuth2AuthorizationException {

	private final String answer;

	LaunchpadRefusalException(OAuth2Error error, String answer) {
		super(error);
		this.answer = answer;
	}

	String getAnswer() {
		return this.answer;
	}

}
