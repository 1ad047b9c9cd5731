package io.github.basecamp4j.http;

import java.time.Duration;

import io.github.basecamp4j.BasecampException;

/**
 * Hears what the policies do beside sending requests, to count it, say. Called on the
 * thread of the call; must not throw.
 */
public interface BasecampClientListener {

	/**
	 * A request failed and will be sent again.
	 * @param method method of the request
	 * @param uriTemplate address of the request as a template
	 * @param attempt number of the attempt that failed, from 1
	 * @param wait how long the call will wait
	 * @param failure what went wrong
	 */
	default void retrying(String method, String uriTemplate, int attempt, Duration wait, BasecampException failure) {
	}

	/**
	 * Basecamp complained of too many requests, so that others like it are held back.
	 * @param method method of the request
	 * @param uriTemplate address of the request as a template
	 * @param pause how long they are held back
	 */
	default void paused(String method, String uriTemplate, Duration pause) {
	}

	/**
	 * An answer that was kept is still the current one.
	 * @param uriTemplate address of the request as a template
	 */
	default void revalidated(String uriTemplate) {
	}

}
