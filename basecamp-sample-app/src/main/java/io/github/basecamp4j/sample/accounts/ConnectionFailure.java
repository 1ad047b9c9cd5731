package io.github.basecamp4j.sample.accounts;

import org.springframework.http.HttpStatus;

/**
 * Why a user came back from Launchpad without a connection.
 */
enum ConnectionFailure {

	/**
	 * The user said no.
	 */
	DECLINED(HttpStatus.FORBIDDEN,
			"Basecamp gave no permission, so there is nothing to show. Did you change your mind?"),

	/**
	 * Launchpad does not answer, or is in trouble.
	 */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Basecamp does not answer at the moment. Try again in a while."),

	/**
	 * Launchpad does not accept what the sample sends.
	 */
	MISCONFIGURED(HttpStatus.BAD_GATEWAY,
			"Basecamp did not accept this application. Try again once; if that does not help, its operator has to look: the log says what to check.");

	private final HttpStatus status;

	private final String text;

	ConnectionFailure(HttpStatus status, String text) {
		this.status = status;
		this.text = text;
	}

	static ConnectionFailure of(String error) {
		return switch (error) {
			case "access_denied" -> DECLINED;
			case "temporarily_unavailable", "server_error" -> UNAVAILABLE;
			default -> MISCONFIGURED;
		};
	}

	HttpStatus status() {
		return this.status;
	}

	public String getText() {
		return this.text;
	}

}
