package io.github.basecamp4j.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.BasecampInvalidResponseException;

/**
 * Keeps access tokens at home: nothing is sent but to the origin of the API, and a link
 * is followed only below the path of the account that it was found in.
 */
final class OriginGuard {

	private static final String SEPARATOR = "[/\\\\;]|%2f|%5c|%3b";

	private static final Pattern DOT_SEGMENT = Pattern
		.compile("(^|" + SEPARATOR + ")(\\.|%2e){1,2}(" + SEPARATOR + "|$)");

	private final URI baseUrl;

	private final String prefix;

	private final int port;

	OriginGuard(BasecampApi api) {
		this.baseUrl = api.baseUrl();
		this.prefix = api.prefix();
		this.port = port(api.baseUrl());
	}

	/**
	 * Refuse an address that is not at the API's origin.
	 * @param uri the address
	 * @return the same address
	 */
	URI check(URI uri) {
		if (!isAtOrigin(uri)) {
			throw new IllegalArgumentException("'" + uri.getScheme() + "://" + uri.getRawAuthority()
					+ "' is not the address of the API, " + this.baseUrl);
		}
		return uri;
	}

	/**
	 * Return the address that a link leads to.
	 * @param from the request whose answer has the link
	 * @param link the link
	 * @return the address
	 * @throws BasecampInvalidResponseException if it leads out of the API or the account
	 */
	URI follow(ApiRequest from, String link) {
		URI target = resolve(from, link);
		if (target == null || !isAtOrigin(target) || !isBelowAccount(target, from.binding().accountId())) {
			throw new BasecampInvalidResponseException(
					from + ": the link to the next page leads out of the account or cannot be read", null);
		}
		return target;
	}

	/**
	 * Return whether an address is at the origin of the API, and means what it says.
	 * @param uri the address
	 * @return whether a token may be sent there
	 */
	boolean isOwn(URI uri) {
		return isAtOrigin(uri) && !hasDotSegment(uri);
	}

	private static @Nullable URI resolve(ApiRequest from, String link) {
		try {
			return from.uri().resolve(link.startsWith("?") ? new URI(from.uri().getRawPath() + link) : new URI(link));
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private boolean isAtOrigin(URI uri) {
		return this.baseUrl.getScheme().equalsIgnoreCase(uri.getScheme())
				&& this.baseUrl.getHost().equalsIgnoreCase(uri.getHost()) && this.port == port(uri)
				&& uri.getRawUserInfo() == null;
	}

	private boolean isBelowAccount(URI uri, @Nullable Long accountId) {
		String path = uri.getRawPath();
		return path.startsWith(this.prefix.replace("{account}", String.valueOf(accountId)) + "/")
				&& !hasDotSegment(uri);
	}

	private static boolean hasDotSegment(URI uri) {
		return DOT_SEGMENT.matcher(uri.getRawPath().toLowerCase(Locale.ROOT)).find();
	}

	private static int port(URI uri) {
		if (uri.getPort() >= 0) {
			return uri.getPort();
		}
		return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
	}

}
