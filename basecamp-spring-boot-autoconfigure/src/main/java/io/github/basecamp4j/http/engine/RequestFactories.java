package io.github.basecamp4j.http.engine;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.util.Assert;
import org.springframework.util.ClassUtils;

import io.github.basecamp4j.http.engine.HttpSettings.Engine;

/**
 * Makes request factories that suit an API with access tokens: they follow no redirect,
 * keep no cookie, repeat nothing on their own and read no more than they should. Bodies
 * are held in memory, in both directions, save for the files of uploads and downloads.
 * Factories that implement {@link AutoCloseable} want to be closed.
 */
public final class RequestFactories {

	private static final boolean HTTP_COMPONENTS_PRESENT = ClassUtils
		.isPresent("org.apache.hc.client5.http.impl.classic.HttpClients", RequestFactories.class.getClassLoader());

	private RequestFactories() {
	}

	/**
	 * Create a request factory with connections of its own.
	 * @param settings the settings
	 * @return the request factory
	 * @throws IllegalStateException if Apache HttpClient 5 is asked for, but is not there
	 */
	public static ClientHttpRequestFactory create(HttpSettings settings) {
		boolean httpComponents = (settings.engine() == Engine.AUTO) ? HTTP_COMPONENTS_PRESENT
				: settings.engine() == Engine.HTTP_COMPONENTS;
		Assert.state(!httpComponents || HTTP_COMPONENTS_PRESENT,
				"The engine is to be Apache HttpClient 5 ('basecamp.http.engine'), which is not on the class path: "
						+ "add org.apache.httpcomponents.client5:httpclient5");
		return httpComponents ? new HttpComponentsRequestFactory(settings) : new JdkRequestFactory(settings);
	}

}
