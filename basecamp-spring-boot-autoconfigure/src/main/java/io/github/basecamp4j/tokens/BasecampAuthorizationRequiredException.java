package io.github.basecamp4j.tokens;

import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;

/**
 * The current user has no usable Basecamp tokens. In a web request Spring Security's
 * filter sees its superclass and sends the browser to Launchpad; elsewhere the message
 * says what to do.
 */
public final class BasecampAuthorizationRequiredException extends ClientAuthorizationRequiredException {

	private final String principalName;

	public BasecampAuthorizationRequiredException(String registrationId, String principalName) {
		super(registrationId);
		this.principalName = principalName;
	}

	/**
	 * Return the principal that has to connect.
	 * @return the principal's name
	 */
	public String getPrincipalName() {
		return this.principalName;
	}

	@Override
	public String getMessage() {
		return BasecampNotConnectedException.message(getClientRegistrationId(), this.principalName);
	}

}
