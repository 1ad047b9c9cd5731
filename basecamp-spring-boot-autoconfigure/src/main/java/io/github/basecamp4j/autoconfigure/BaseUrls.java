package io.github.basecamp4j.autoconfigure;

import java.net.URI;

import org.springframework.util.StringUtils;

import io.github.basecamp4j.http.BasecampApi;

/**
 * Checks the base URLs of the configuration.
 */
final class BaseUrls {

	private BaseUrls() {
	}

	static URI require(String property, URI value) {
		URI baseUrl = URI.create(StringUtils.trimTrailingCharacter(value.toString(), '/'));
		try {
			return BasecampApi.launchpad(baseUrl).baseUrl();
		}
		catch (IllegalArgumentException ex) {
			throw new BasecampConfigurationException(
					"Property '" + property + "' is '" + value
							+ "'. Every request carries an access token, so it has to "
							+ "be an https address without a path; http is for loopback addresses only.",
					"Remove '" + property + "' to use the real address, or set something like\n\n    " + property
							+ "=http://localhost:8081");
		}
	}

}
