package io.github.basecamp4j.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.http.RawServer.Answer;

/**
 * All that can go wrong.
 */
final class Faults {

	static final String TOKEN = "canary-s3cr3t-t0ken";

	private final List<Fault> faults = new ArrayList<>();

	private final URI refusing;

	private final URI full;

	private final URI elsewhere;

	private Faults(URI refusing, URI full, URI elsewhere) {
		this.refusing = refusing;
		this.full = full;
		this.elsewhere = elsewhere;
	}

	/**
	 * Return all faults.
	 * @param refusing an address that refuses connections
	 * @param full an address that never accepts them
	 * @param elsewhere an address that nobody should be led to
	 * @return the faults
	 */
	static List<Fault> all(URI refusing, URI full, URI elsewhere) {
		Faults all = new Faults(refusing, full, elsewhere);
		all.connections();
		all.bodies();
		all.statuses();
		all.waits(429, BasecampRateLimitException.class);
		all.waits(503, BasecampServerException.class);
		return all.faults;
	}

	private void add(Fault fault) {
		this.faults.add(fault);
	}

	private void connections() {
		add(Fault.of("connection refused", null).at(this.refusing).transport(0, false));
		add(Fault.of("connect time-out", null).at(this.full).inTime().transport(0, false));
		add(Fault.of("no answer", (connection) -> silence()).inTime().transport(1, true));
		add(Fault.of("reset before headers", Answer.raw().thenReset()).transport(1, true));
		add(Fault.of("closed before headers", Answer.raw()).transport(1, true));
		add(Fault.of("reset within headers", Answer.raw("HTTP/1.1 200 OK\r\nContent-Ty").thenReset())
			.transport(1, true));
		add(Fault.of("not HTTP", Answer.raw("SSH-2.0-OpenSSH_9.2p1\r\n\r\n")).transport(1, true));
		String half = "HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{\"id\":1,\"name\":\"priv";
		add(Fault.of("reset within body", Answer.raw(half).thenReset()).transport(1, true));
		add(Fault.of("closed within body", Answer.raw(half)).transport(1, true));
		add(Fault
			.of("closed within chunk",
					Answer.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"id\":1,"))
			.transport(1, true));
		add(Fault
			.of("bad chunk",
					Answer.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\"id\":1}\r\n0\r\n\r\n"))
			.transport(1, true));
		add(Fault.of("silence within body", (connection) -> {
			Answer.raw(half).to(connection);
			silence();
		}).inTime().transport(1, true));
		add(Fault.of("slow drip", (connection) -> {
			Answer.raw(half).to(connection);
			for (int i = 0; i < 20; i++) {
				TimeUnit.MILLISECONDS.sleep(250);
				Answer.raw(" ").to(connection);
			}
		}).inTime().transport(1, true));
	}

	private static void silence() throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(5000);
	}

	private void bodies() {
		String item = Item.json(1);
		add(Fault.of("unreadable for a list", Answer.body(200, item)).fineIf((verb) -> !verb.list));
		add(Fault.of("unreadable for an object", Answer.body(200, "[" + item + "]"))
			.fineIf((verb) -> verb.list || verb.none));
		add(Fault.of("unknown fields", Answer.body(200, "[{\"id\":1,\"mood\":{\"deep\":[1,{}]}}]"))
			.fineIf((verb) -> verb.list || verb.none));
		String[] broken = { "", " ", "null", "tru", "true", "17", "\"private words\"", "{", "[", "[{\"id\":1}",
				"{\"id\":1", "{\"id\":1} {\"id\":2}", "[{\"id\":1}]]", "[null]", "[{\"id\":1},null]",
				"{\"id\":\"private words\"}", "[{\"id\":\"private words\"}]", "{\"id\":18446744073709551616}",
				"[{\"id\":1.5}]", "[{\"id\":{}}]", "[{\"id\":1,\"created_at\":\"private words\"}]",
				"[{\"id\":1,\"created_at\":\"2026-02-30T10:00:00Z\"}]", "[{\"id\":1,\"children\":{}}]",
				"[{\"id\":1,\"counts\":[]}]", "[{\"id\":1,\"name\":[\"private words\"]}]", "[[[]]]", "\u0000",
				"{\"id\":1,\"name\":\"a\nb\"}" };
		for (String body : broken) {
			add(Fault.of("200 with " + body.replaceAll("\\p{Cntrl}", "?"), Answer.body(200, body))
				.fineIf((verb) -> verb.none));
		}
		add(Fault
			.of("invalid UTF-8",
					Answer.body(200, "[{\"id\":1,\"name\":\"\u00c3(\"}]".getBytes(StandardCharsets.ISO_8859_1)))
			.fineIf((verb) -> verb.none));
		add(Fault.of("deep nesting", Answer.body(200, "[{\"id\":1,\"mood\":" + "[".repeat(20_000)))
			.fineIf((verb) -> verb.none));
		add(Fault
			.of("deep nesting of a known field",
					Answer.body(200, "[" + "{\"children\":[".repeat(2000) + "]}".repeat(2000) + "]"))
			.fineIf((verb) -> verb.none));
		add(Fault.of("web page", Answer.body(200, "<html>private words</html>", "Content-Type: text/html"))
			.fineIf((verb) -> false));
		add(Fault.of("204", Answer.status(204)).fineIf((verb) -> verb.none));
		add(Fault.of("304", Answer.status(304)).fineIf((verb) -> false));
		String huge = "[{\"id\":1,\"name\":\"" + "x".repeat(70_000) + "\"}]";
		add(Fault.of("huge body", Answer.body(200, huge)).fineIf((verb) -> false));
		add(Fault.of("huge body without length", Answer.raw("HTTP/1.1 200 OK\r\n\r\n", huge)).fineIf((verb) -> false));
		add(Fault.of("huge announcement", Answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n[]"))
			.fineIf((verb) -> false));
		add(Fault.of("gzip bomb", Answer.body(200, gzip(" ".repeat(10_000_000)), "Content-Encoding: gzip"))
			.fineIf((verb) -> false));
		add(Fault.of("gzip that is none", Answer.body(200, item, "Content-Encoding: gzip")).fineIf((verb) -> false));
		add(Fault.of("half a gzip", Answer.body(200, Arrays.copyOf(gzip(item), 20), "Content-Encoding: gzip"))
			.fineIf((verb) -> false));
		add(Fault.of("unknown encoding", Answer.body(200, item, "Content-Encoding: br")).fineIf((verb) -> false));
		add(Fault.of("no fault, an object", Answer.body(201, item)).fineIf((verb) -> !verb.list));
		add(Fault.of("no fault, a list", Answer.body(200, "[" + item + "]")).fineIf((verb) -> verb.list || verb.none));
		add(Fault.of("no fault, gzip", Answer.body(200, gzip("[" + item + "]"), "Content-Encoding: GZIP"))
			.fineIf((verb) -> verb.list || verb.none));
	}

	private void statuses() {
		for (int status : new int[] { 301, 302, 303, 307, 308 }) {
			add(Fault
				.of(status + " to another host",
						Answer.status(status, "Location: " + this.elsewhere + "/999/items.json"))
				.fineIf((verb) -> false));
		}
		for (int status : new int[] { 300, 305, 399 }) {
			add(Fault.of(String.valueOf(status), Answer.body(status, "[" + Item.json(1) + "]"))
				.fineIf((verb) -> false));
		}
		add(Fault.of("299", Answer.body(299, "[" + Item.json(1) + "]")).fineIf((verb) -> verb.list || verb.none));
		add(Fault.of("400", Answer.status(400)).api(BasecampValidationException.class));
		add(Fault.of("401", Answer.body(401, "Token " + TOKEN + " expired", "Content-Type: text/plain"))
			.api(BasecampAuthenticationException.class));
		add(Fault.of("403", Answer.body(403, "{\"error\":\"No\"}")).api(BasecampAccessDeniedException.class));
		add(Fault.of("404", Answer.status(404)).api(BasecampNotFoundException.class));
		add(Fault.of("404 of an inactive account", Answer.status(404, "Reason: Account Inactive"))
			.api(BasecampAccountInactiveException.class));
		for (int status : new int[] { 402, 405, 406, 408, 409, 410, 418 }) {
			add(Fault.of(String.valueOf(status), Answer.status(status)).api(BasecampApiException.class));
		}
		add(Fault.of("415", Answer.status(415)).api(BasecampValidationException.class));
		String[] shapes = { "", "null", "{}", "[]", "{\"error\":\"x\"}", "{\"error\":\"x\",\"message\":\"y\"}",
				"{\"errors\":{\"name\":[\"x\"]}}", "{\"name\":[\"x\"]}", "{\"errors\":[\"x\"]}", "{\"errors\":\"x\"}",
				"x", "<html>x</html>", "{\"name\":", "[".repeat(20_000), "y".repeat(100_000) };
		for (String shape : shapes) {
			add(Fault.of("422 with " + shape.substring(0, Math.min(shape.length(), 40)), Answer.body(422, shape))
				.api(BasecampValidationException.class));
		}
		for (int status : new int[] { 500, 501, 505, 599 }) {
			add(Fault.of(String.valueOf(status), Answer.status(status)).api(BasecampServerException.class));
		}
		for (int status : new int[] { 502, 504 }) {
			add(Fault
				.of(status + " with a web page",
						Answer.body(status, "<html>private words</html>", "Content-Type: text/html"))
				.api(BasecampServerException.class)
				.repeatedIf((verb) -> verb.get, Duration.ofMillis(100)));
		}
		add(Fault.of("507", Answer.body(507, "{\"error\":\"Project limit\"}", "Retry-After: 1"))
			.api(BasecampLimitExceededException.class));
	}

	private void waits(int status, Class<? extends BasecampApiException> exception) {
		String[][] repeated = { { "", "PT0.1S" }, { "1", "PT1S" }, { "10", "PT10S" }, { " 2 ", "PT2S" },
				{ "0", "PT0.1S" }, { "-5", "PT0.1S" }, { "1.2", "PT2S" }, { "0.01", "PT1S" }, { "soon", "PT0.1S" },
				{ "1e999999999", "PT0.1S" }, { "Mon, 23 Mar 2026 18:55:50 GMT", "PT7S" },
				{ "Mon, 23 Mar 2026 18:55:40 GMT", "PT0.1S" }, { "Mon, 23 Mar 2026 99:55:40 GMT", "PT0.1S" } };
		for (String[] wait : repeated) {
			add(Fault.of(status + " with Retry-After " + wait[0], Answer.status(status, "Retry-After: " + wait[0]))
				.api(exception)
				.repeatedIf((verb) -> verb.repeatable, Duration.parse(wait[1])));
		}
		for (String wait : new String[] { "11", "3600", "99999999999999999999", "Mon, 23 Mar 2026 18:56:50 GMT" }) {
			add(Fault.of(status + " with Retry-After " + wait, Answer.status(status, "Retry-After: " + wait))
				.api(exception)
				.carryingLongWait());
		}
	}

	private static byte[] gzip(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

}
