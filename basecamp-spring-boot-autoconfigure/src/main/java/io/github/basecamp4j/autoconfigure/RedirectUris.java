package io.github.basecamp4j.autoconfigure;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Redirect URIs as Spring Security expands them for a browser on this machine.
 */
final class RedirectUris {

	private final Environment environment;

	RedirectUris(Environment environment) {
		this.environment = environment;
	}

	String describe(ClientRegistration registration) {
		String template = String.valueOf(registration.getRedirectUri());
		String port = this.environment.getProperty("local.server.port");
		if (port == null) {
			String uri = template.replace("{registrationId}", registration.getRegistrationId());
			return uri.contains("{") ? uri + ", where {baseUrl} is the address at which users open the application"
					: uri;
		}
		String scheme = isSecure() ? "https" : "http";
		String basePort = port.equals(isSecure() ? "443" : "80") ? "" : ":" + port;
		String basePath = basePath();
		String baseUrl = scheme + "://localhost" + basePort + basePath;
		Map<String, String> variables = Map.of("baseUrl", baseUrl, "baseScheme", scheme, "baseHost", "localhost",
				"basePort", basePort, "basePath", basePath, "action", "login", "registrationId",
				registration.getRegistrationId());
		String uri = UriComponentsBuilder.fromUriString(template)
			.build()
			.expand((name) -> variables.getOrDefault(String.valueOf(name), "{" + name + "}"))
			.toUriString();
		return template.contains("{base")
				? uri + ", and the same below the address at which users open the application, if that is another than "
						+ baseUrl
				: uri;
	}

	private boolean isSecure() {
		boolean configured = Stream.of("bundle", "key-store", "certificate")
			.anyMatch((name) -> this.environment.containsProperty("server.ssl." + name));
		return this.environment.getProperty("server.ssl.enabled", Boolean.class, true) && configured;
	}

	private String basePath() {
		String path = this.environment.getProperty("server.servlet.context-path",
				this.environment.getProperty("spring.webflux.base-path", ""));
		return path.equals("/") ? "" : path;
	}

}
