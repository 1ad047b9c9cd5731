package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A request that was read completely.
 *
 * @param method the method
 * @param uri path and query
 * @param headers the headers
 * @param body the body, empty if there is none
 * @param ids the numbers in the path, by the names that the route gives them
 */
record Request(String method, URI uri, Headers headers, Bytes body, Map<String, Long> ids) {

	static Request read(HttpExchange exchange, Map<String, Long> ids) throws IOException {
		return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(),
				Bytes.read(exchange.getRequestBody()), ids);
	}

	String path() {
		return this.uri.getPath();
	}

	long id(String name) {
		Long id = this.ids.get(name);
		if (id == null) {
			throw new IllegalArgumentException("The route has no variable " + name);
		}
		return id;
	}

	String header(String name) {
		String value = this.headers.getFirst(name);
		return (value != null) ? value : "";
	}

	Map<String, String> query() {
		return decode(this.uri.getRawQuery());
	}

	/**
	 * Return all values of parameters, which may be repeated.
	 * @param names names of the parameters
	 */
	List<String> values(String... names) {
		String query = (this.uri.getRawQuery() != null) ? this.uri.getRawQuery() : "";
		return Stream.of(query.split("&"))
			.map((pair) -> pair.split("=", 2))
			.filter((pair) -> List.of(names).contains(decodePart(pair[0])))
			.map((pair) -> (pair.length > 1) ? decodePart(pair[1]) : "")
			.toList();
	}

	Map<String, String> form() {
		return decode(new String(this.body.toByteArray(), StandardCharsets.UTF_8));
	}

	JsonNode json() {
		try {
			JsonNode json = Answer.JSON
				.readTree((this.body.length() > 0) ? this.body.toByteArray() : new byte[] { '{', '}' });
			if (json.isObject()) {
				return json;
			}
		}
		catch (JacksonException ex) {
			throw new AnswerException(Answer.error(400, "The body is not JSON"));
		}
		throw new AnswerException(Answer.error(400, "The body is not a JSON object"));
	}

	private static Map<String, String> decode(@Nullable String encoded) {
		Map<String, String> parameters = new HashMap<>();
		if (encoded != null && !encoded.isEmpty()) {
			for (String pair : encoded.split("&")) {
				String[] parts = pair.split("=", 2);
				parameters.put(decodePart(parts[0]), (parts.length > 1) ? decodePart(parts[1]) : "");
			}
		}
		return parameters;
	}

	private static String decodePart(String part) {
		return URLDecoder.decode(part, StandardCharsets.UTF_8);
	}

}
