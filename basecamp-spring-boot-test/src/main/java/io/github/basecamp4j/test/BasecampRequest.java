package io.github.basecamp4j.test;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.Product;

/**
 * A request that arrived at one of the APIs of a {@link BasecampServer}, answered or
 * refused. Has no headers, and so no tokens; the key of a chatbot is in the path of what
 * it says.
 *
 * @param product the API
 * @param accountId the account
 * @param method the method
 * @param path the path behind the account, as the documentation has it, such as
 * {@code /projects.json}
 * @param query the query as it was sent, empty if there is none
 * @param body the body, empty if there is none; of what is not JSON, and of what is
 * larger than 1 MB, only type and length, such as {@code image/png, 2048 bytes}
 * @param principal name of the principal that connected, or id of the identity that
 * consented at Launchpad; {@code null} if the token was refused
 */
public record BasecampRequest(Product product, long accountId, HttpMethod method, String path, String query,
		String body, @Nullable String principal) {

	static final String BCX_PREFIX = "/{account}/api/v1";

	static final String BC3_PREFIX = "/{account}";

	private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(/api/v1)?(/.*)");

	static @Nullable BasecampRequest of(Request request, @Nullable String principal) {
		Matcher path = PATH.matcher(request.path());
		if (!path.matches()) {
			return null;
		}
		String query = request.uri().getRawQuery();
		return new BasecampRequest((path.group(2) != null) ? Product.BCX : Product.BC3, Long.parseLong(path.group(1)),
				HttpMethod.valueOf(request.method()), path.group(3), (query != null) ? query : "", body(request),
				principal);
	}

	private static String body(Request request) {
		Bytes body = request.body();
		String type = request.header("Content-Type");
		boolean text = type.isEmpty() || type.toLowerCase().startsWith("application/json");
		return (body.length() == 0 || (text && body.isInMemory()))
				? new String(body.toByteArray(), StandardCharsets.UTF_8) : type + ", " + body.length() + " bytes";
	}

	static String pathInAccount(Request request) {
		Matcher path = PATH.matcher(request.uri().getRawPath());
		return path.matches() ? path.group(3) : "";
	}

	/**
	 * Return the request as a line, for assertions that want no more.
	 * @return method, path and query, such as {@code GET /projects.json?page=2}
	 */
	public String line() {
		return this.method + " " + this.path + (this.query.isEmpty() ? "" : "?" + this.query);
	}

}
