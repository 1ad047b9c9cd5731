package io.github.basecamp4j.autoconfigure;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

import io.github.basecamp4j.http.BasecampApi;

/**
 * Where Basecamp is, and who the application is there. By default what the properties
 * say; a bean of this type, such as a test's, wins over them.
 */
public interface BasecampConnectionDetails extends ConnectionDetails {

	/**
	 * Return the address of Launchpad.
	 * @return scheme, host and port
	 */
	default URI getLaunchpadBaseUrl() {
		return BasecampApi.LAUNCHPAD_BASE_URL;
	}

	/**
	 * Return the address of the API of Basecamp 2.
	 * @return scheme, host and port
	 */
	default URI getBcxBaseUrl() {
		return BasecampApi.BCX_BASE_URL;
	}

	/**
	 * Return the address of the API of Basecamp 3, 4 and 5.
	 * @return scheme, host and port
	 */
	default URI getBc3BaseUrl() {
		return BasecampApi.BC3_BASE_URL;
	}

	/**
	 * Return the client id of the application at Launchpad.
	 * @return the client id, {@code null} for that of the client registration
	 */
	default @Nullable String getClientId() {
		return null;
	}

	/**
	 * Return the client secret of the application at Launchpad.
	 * @return the client secret, {@code null} for that of the client registration
	 */
	default @Nullable String getClientSecret() {
		return null;
	}

}
