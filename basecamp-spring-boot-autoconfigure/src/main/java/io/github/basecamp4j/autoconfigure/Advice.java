package io.github.basecamp4j.autoconfigure;

/**
 * What failure analyzers tell to paste.
 */
final class Advice {

	static final String REGISTRATION = "spring.security.oauth2.client.registration.";

	private Advice() {
	}

	static String credentials(String registrationId) {
		return """
				Register the application at https://launchpad.37signals.com/integrations and set

				    %1$s%2$s.client-id=...
				    %1$s%2$s.client-secret=...
				    %3$s

				or, for a script that acts with one token, set

				    basecamp.access-token=...
				    %3$s""".formatted(REGISTRATION, registrationId, userAgent());
	}

	static String userAgent() {
		return "basecamp.user-agent=Ledger (ops@example.com)";
	}

}
