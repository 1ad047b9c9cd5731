package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to a demo Basecamp as any client would, without the library.
 */
final class ServerClient {

	static final String REDIRECT_URI = "http://localhost:8080/callback";

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI baseUrl;

	ServerClient(URI baseUrl) {
		this.baseUrl = baseUrl;
	}

	String connect() {
		return json(exchange(code(Map.of("response_type", "code")), Map.of("grant_type", "authorization_code")))
			.path("access_token")
			.asString();
	}

	String code(Map<String, String> parameters) {
		String location = decide("allow", parameters).headers().firstValue("Location").orElseThrow();
		return parameter(location, "code");
	}

	HttpResponse<String> decide(String decision, Map<String, String> parameters) {
		return form("/authorization/new", with(parameters,
				Map.of("client_id", "demo", "redirect_uri", REDIRECT_URI, "state", "a b", "decision", decision)));
	}

	HttpResponse<String> exchange(String code, Map<String, String> parameters) {
		return form("/authorization/token", with(parameters, Map.of("client_id", "demo", "client_secret", "demo-secret",
				"redirect_uri", REDIRECT_URI, "code", code)));
	}

	HttpResponse<String> form(String path, Map<String, String> parameters) {
		String body = parameters.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(this.baseUrl.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	HttpResponse<String> get(String token, String path, String... headers) {
		HttpRequest.Builder request = api(token, path).GET();
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	HttpResponse<String> send(String token, String method, String path, String body) {
		BodyPublisher publisher = BodyPublishers.ofString(body);
		return send(
				api(token, path).header("Content-Type", "application/json; charset=utf-8").method(method, publisher));
	}

	HttpRequest.Builder api(String token, String path) {
		return HttpRequest.newBuilder(this.baseUrl.resolve(path))
			.header("User-Agent", "Tests (tests@example.com)")
			.header("Authorization", "Bearer " + token);
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	static String parameter(String location, String name) {
		for (String pair : URI.create(location).getRawQuery().split("&")) {
			if (pair.startsWith(name + "=")) {
				return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
			}
		}
		throw new IllegalArgumentException("No " + name + " in " + location);
	}

	private static Map<String, String> with(Map<String, String> first, Map<String, String> second) {
		Map<String, String> all = new LinkedHashMap<>(second);
		all.putAll(first);
		return all;
	}

}
