package io.github.basecamp4j.test;

import java.net.URI;

import io.github.basecamp4j.autoconfigure.BasecampConnectionDetails;

/**
 * Leads to a {@link BasecampServer}.
 */
final class ServerConnectionDetails implements BasecampConnectionDetails {

	private final BasecampServer basecamp;

	ServerConnectionDetails(BasecampServer basecamp) {
		this.basecamp = basecamp;
	}

	@Override
	public URI getLaunchpadBaseUrl() {
		return this.basecamp.baseUrl();
	}

	@Override
	public URI getBcxBaseUrl() {
		return this.basecamp.baseUrl();
	}

	@Override
	public URI getBc3BaseUrl() {
		return this.basecamp.baseUrl();
	}

	@Override
	public String getClientId() {
		return BasecampServer.CLIENT_ID;
	}

	@Override
	public String getClientSecret() {
		return BasecampServer.CLIENT_SECRET;
	}

}
