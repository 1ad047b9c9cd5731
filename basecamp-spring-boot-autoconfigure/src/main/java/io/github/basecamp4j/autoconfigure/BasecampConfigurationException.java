package io.github.basecamp4j.autoconfigure;

/**
 * A mistake in the configuration, together with what mends it.
 */
final class BasecampConfigurationException extends IllegalStateException {

	private final String action;

	BasecampConfigurationException(String description, String action) {
		super(description);
		this.action = action;
	}

	String getAction() {
		return this.action;
	}

}
