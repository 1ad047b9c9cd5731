package io.github.basecamp4j.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

import io.github.basecamp4j.Product;

/**
 * One of the APIs at 37signals: where it lives and how its lists go on.
 *
 * @param product the product whose accounts the API serves, {@code null} for Launchpad,
 * whose paths have no account
 * @param baseUrl scheme, host and port
 * @param prefix what stands between the base URL and the path of an operation
 * @param paging how lists go on
 */
public record BasecampApi(@Nullable Product product, URI baseUrl, String prefix, Paging paging) {

	/**
	 * Address of the Basecamp 2 API.
	 */
	public static final URI BCX_BASE_URL = URI.create("https://basecamp.com");

	/**
	 * Address of the Basecamp 3, 4 and 5 API.
	 */
	public static final URI BC3_BASE_URL = URI.create("https://3.basecampapi.com");

	/**
	 * Address of Launchpad, the authorization server of all products.
	 */
	public static final URI LAUNCHPAD_BASE_URL = URI.create("https://launchpad.37signals.com");

	public BasecampApi {
		Assert.isTrue(isSafe(baseUrl),
				() -> "Base URL '" + baseUrl
						+ "' must be an https address without path or query; http is for loopback addresses only, "
						+ "because every request carries an access token");
	}

	/**
	 * Create the API of Basecamp 2.
	 * @param baseUrl scheme, host and port
	 * @return the API
	 */
	public static BasecampApi bcx(URI baseUrl) {
		return new BasecampApi(Product.BCX, baseUrl, "/{account}/api/v1", Paging.NUMBERS);
	}

	/**
	 * Create the API of Basecamp 3, 4 and 5.
	 * @param baseUrl scheme, host and port
	 * @return the API
	 */
	public static BasecampApi bc3(URI baseUrl) {
		return new BasecampApi(Product.BC3, baseUrl, "/{account}", Paging.LINKS);
	}

	/**
	 * Create the API of Launchpad.
	 * @param baseUrl scheme, host and port
	 * @return the API
	 */
	public static BasecampApi launchpad(URI baseUrl) {
		return new BasecampApi(null, baseUrl, "", Paging.LINKS);
	}

	private static boolean isSafe(URI url) {
		if (url.getHost() == null || url.getRawQuery() != null || url.getRawUserInfo() != null
				|| url.getRawFragment() != null) {
			return false;
		}
		if (!url.getRawPath().isEmpty()) {
			return false;
		}
		return "https".equals(url.getScheme()) || ("http".equals(url.getScheme()) && isLoopback(url.getHost()));
	}

	static boolean isLoopback(String host) {
		if (host.equalsIgnoreCase("localhost")) {
			return true;
		}
		if (!host.startsWith("127.") && !host.startsWith("[")) {
			return false;
		}
		try {
			return InetAddress.getByName(host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/**
	 * How the lists of an API go on.
	 */
	public enum Paging {

		/**
		 * Numbered pages of fifty, on while pages are full.
		 */
		NUMBERS,

		/**
		 * Each page links to the next.
		 */
		LINKS

	}

}
