package io.github.basecamp4j.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in takes: cookies, redirects and forms.
 */
final class Browser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final List<URI> history = new ArrayList<>();

	private final URI home;

	Browser(int port) {
		this.home = URI.create("http://localhost:" + port);
	}

	HttpResponse<String> open(String path) {
		return follow(HttpRequest.newBuilder(this.home.resolve(path)).header("Accept", "text/html").build());
	}

	HttpResponse<String> submit(String path, String page, Map<String, String> fields) {
		Matcher csrf = CSRF.matcher(page);
		String form = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + field.getValue())
			.collect(Collectors.joining("&"));
		String token = csrf.find() ? "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8) : "";
		return follow(HttpRequest.newBuilder(this.home.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form + token))
			.build());
	}

	/**
	 * Return where the browser has been, redirects included.
	 */
	List<String> history() {
		return this.history.stream().map(URI::toString).toList();
	}

	private HttpResponse<String> follow(HttpRequest request) {
		try {
			this.history.add(request.uri());
			HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			String location = response.headers().firstValue("Location").orElse(null);
			if (location == null) {
				return response;
			}
			return follow(
					HttpRequest.newBuilder(request.uri().resolve(location)).header("Accept", "text/html").build());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
