package io.github.basecamp4j.sample.demo;

import java.net.BindException;

/**
 * Something else listens on the demo Basecamp's port.
 */
final class DemoPortInUseException extends RuntimeException {

	private final int port;

	DemoPortInUseException(int port, BindException cause) {
		super("Port " + port + " is in use", cause);
		this.port = port;
	}

	int port() {
		return this.port;
	}

}
