package io.github.basecamp4j.http;

import java.util.List;

import io.github.basecamp4j.http.HttpSettings.Engine;

/**
 * How requests travel.
 */
enum Wire {

	/**
	 * HTTP/1.1, a connection for each request.
	 */
	PLAIN(Engine.JDK, Engine.HTTP_COMPONENTS),

	/**
	 * HTTP/1.1 over a connection that gave a good answer before.
	 */
	REUSED(Engine.JDK, Engine.HTTP_COMPONENTS),

	/**
	 * HTTP/1.1 over TLS, which the JDK's client speaks to nobody who knows HTTP/2.
	 */
	TLS(Engine.HTTP_COMPONENTS),

	/**
	 * HTTP/2 over TLS and a connection that gave a good answer before, which Apache's
	 * blocking client does not know.
	 */
	HTTP_2(Engine.JDK);

	private final List<Engine> engines;

	Wire(Engine... engines) {
		this.engines = List.of(engines);
	}

	List<Engine> engines() {
		return this.engines;
	}

	boolean reused() {
		return this == REUSED || this == HTTP_2;
	}

}
