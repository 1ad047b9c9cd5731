package io.github.basecamp4j.tokens;

import io.github.basecamp4j.BasecampException;

/**
 * A principal whom the current user is not has no usable Basecamp tokens. Sending the
 * browser to Launchpad would connect the wrong one, so Spring Security's filter does not
 * see this; compare {@link BasecampAuthorizationRequiredException}.
 */
public final class BasecampNotConnectedException extends BasecampException {

	private final String principalName;

	public BasecampNotConnectedException(String registrationId, String principalName) {
		super(message(registrationId, principalName), null);
		this.principalName = principalName;
	}

	/**
	 * Return the principal that has to connect.
	 * @return the principal's name
	 */
	public String getPrincipalName() {
		return this.principalName;
	}

	static String message(String registrationId, String principalName) {
		return "Principal '" + principalName + "' is not connected to Basecamp (any more). Let this user open "
				+ "/oauth2/authorization/" + registrationId
				+ " in a browser, or, for a job without a user, set basecamp.service.principal and "
				+ "basecamp.service.refresh-token";
	}

}
