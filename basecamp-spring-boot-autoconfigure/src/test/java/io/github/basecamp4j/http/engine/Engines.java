package io.github.basecamp4j.http.engine;

import org.apache.hc.core5.util.TimeValue;

import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * Makes engines that are not to be had by settings.
 */
public final class Engines {

	private Engines() {
	}

	public static ClientHttpRequestFactory closingIdleConnectionsAfter(TimeValue idleTime) {
		return new HttpComponentsRequestFactory(HttpSettings.defaults(), idleTime);
	}

}
