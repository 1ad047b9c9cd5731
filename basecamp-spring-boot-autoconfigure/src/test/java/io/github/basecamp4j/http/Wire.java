package io.github.basecamp4j.http;

/**
 * How requests travel.
 */
enum Wire {

	/**
	 * A connection for each request.
	 */
	PLAIN,

	/**
	 * A connection that gave a good answer before.
	 */
	REUSED,

	/**
	 * TLS.
	 */
	TLS

}
