package io.github.basecamp4j.sample;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody who follows links and redirects, keeps cookies and sends forms, without a
 * browser.
 */
final class Visitor {

	private final CookieManager cookies;

	private final HttpClient http;

	private String site = "same-origin";

	private URI here;

	private HttpResponse<String> page;

	Visitor(String baseUrl) {
		this(new CookieManager(null, CookiePolicy.ACCEPT_ALL), URI.create(baseUrl));
	}

	private Visitor(CookieManager cookies, URI here) {
		this.cookies = cookies;
		this.http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.ALWAYS).build();
		this.here = here;
	}

	/**
	 * Look at the same page in another window.
	 */
	Visitor copy() {
		Visitor copy = new Visitor(this.cookies, this.here);
		copy.page = this.page;
		return copy;
	}

	Visitor forgetSession() {
		CookieStore store = this.cookies.getCookieStore();
		store.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("JSESSIONID"))
			.toList()
			.forEach((cookie) -> store.remove(null, cookie));
		return this;
	}

	List<HttpCookie> cookies() {
		return this.cookies.getCookieStore().getCookies();
	}

	/**
	 * Say what a browser would say about where forms come from.
	 */
	Visitor cameFrom(String site) {
		this.site = site;
		return this;
	}

	Visitor go(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.here.resolve(path));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	/**
	 * Send the form that the button belongs to.
	 * @param button the text on it
	 * @param values what to enter into the form's fields
	 */
	Visitor submit(String button, Map<String, String> values) {
		Element pressed = document().select("button")
			.stream()
			.filter((each) -> each.text().contains(button))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button " + button + " in " + text()));
		Element form = pressed.closest("form");
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		form.select("input[name], textarea[name]")
			.forEach((field) -> fields
				.add(Map.entry(field.attr("name"), values.getOrDefault(field.attr("name"), field.val()))));
		if (pressed.hasAttr("name")) {
			fields.add(Map.entry(pressed.attr("name"), pressed.attr("value")));
		}
		return post(form.attr("action"), fields);
	}

	Visitor submit(String button) {
		return submit(button, Map.of());
	}

	Visitor post(String path, Map<String, String> fields) {
		return post(path, fields.entrySet());
	}

	private Visitor post(String path, Collection<Map.Entry<String, String>> fields) {
		String body = fields.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(this.here.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", this.site)
			.POST(BodyPublishers.ofString(body)));
	}

	/**
	 * Send the first form of the page that takes a file, as browsers do without scripts.
	 */
	Visitor upload(String fileName, byte[] file) {
		Element form = document().selectFirst("form[enctype]");
		StringBuilder fields = new StringBuilder();
		form.select("input[type=hidden]")
			.forEach((field) -> fields.append("--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
				.formatted(field.attr("name"), field.val())));
		fields.append(
				"--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
					.formatted(fileName.replace("\"", "%22")));
		return send(HttpRequest.newBuilder(this.here.resolve(form.attr("action")))
			.header("Content-Type", "multipart/form-data; boundary=part")
			.header("Sec-Fetch-Site", this.site)
			.POST(BodyPublishers.concat(BodyPublishers.ofString(fields.toString()), BodyPublishers.ofByteArray(file),
					BodyPublishers.ofString("\r\n--part--\r\n"))));
	}

	private Visitor send(HttpRequest.Builder request) {
		try {
			this.page = this.http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
			this.here = this.page.uri();
			return this;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	int status() {
		return this.page.statusCode();
	}

	String path() {
		return this.here.getPath();
	}

	String header(String name) {
		return this.page.headers().firstValue(name).orElse("");
	}

	String text() {
		return document().text();
	}

	String body() {
		return this.page.body();
	}

	String link(String text) {
		return document().select("a")
			.stream()
			.filter((each) -> each.text().equals(text))
			.findFirst()
			.orElseThrow()
			.attr("href");
	}

	private Document document() {
		return Jsoup.parse(this.page.body());
	}

}
