package io.github.basecamp4j.autoconfigure;

import java.net.URI;

/**
 * {@link BasecampConnectionDetails} from {@link BasecampProperties}.
 */
final class PropertiesBasecampConnectionDetails implements BasecampConnectionDetails {

	private final BasecampProperties properties;

	PropertiesBasecampConnectionDetails(BasecampProperties properties) {
		this.properties = properties;
	}

	@Override
	public URI getLaunchpadBaseUrl() {
		return this.properties.launchpad().baseUrl();
	}

	@Override
	public URI getBcxBaseUrl() {
		return this.properties.bcx().baseUrl();
	}

	@Override
	public URI getBc3BaseUrl() {
		return this.properties.bc3().baseUrl();
	}

}
