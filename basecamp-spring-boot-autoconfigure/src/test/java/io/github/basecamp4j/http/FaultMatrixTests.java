package io.github.basecamp4j.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokens;
import io.github.basecamp4j.BasecampAccessException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.http.HttpSettings.Engine;
import io.github.basecamp4j.http.RawServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * Every fault, for every verb and kind of answer, over both engines: which exception
 * comes of it, and how many requests were on the wire.
 */
class FaultMatrixTests {

	private static final int ATTEMPTS = 2;

	private static final String TOKEN = "s3cr3t-t0ken";

	private static final HttpSettings PATIENT = HttpSettings.defaults()
		.withTimeouts(Duration.ofSeconds(20), Duration.ofSeconds(20))
		.withMaxBodySize(DataSize.ofKilobytes(64));

	private static final HttpSettings HASTY_TO_CONNECT = PATIENT.withTimeouts(Duration.ofMillis(300),
			Duration.ofSeconds(20));

	private static final HttpSettings HASTY_TO_READ = PATIENT.withTimeouts(Duration.ofSeconds(20),
			Duration.ofMillis(1500));

	private static final AtomicInteger cells = new AtomicInteger();

	private static final List<AutoCloseable> closeables = new ArrayList<>();

	private static final Map<List<Object>, CompletableFuture<Outcome>> timedOutcomes = new HashMap<>();

	private static final List<Fault> faults = faults();

	private static RawServer server;

	private static RawServer elsewhere;

	private static URI refusing;

	private static ServerSocket full;

	private static final Map<HttpSettings, ClientHttpRequestFactory> factories = new ConcurrentHashMap<>();

	@BeforeAll
	static void startServers() throws IOException {
		server = new RawServer();
		elsewhere = new RawServer();
		full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		closeables.addAll(List.of(server, elsewhere, full));
		for (int i = 0; i < 4; i++) {
			Socket socket = new Socket();
			closeables.add(socket);
			try {
				socket.connect(full.getLocalSocketAddress(), 50);
			}
			catch (IOException ex) {
				break;
			}
		}
		try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refusing = URI.create("http://localhost:" + closed.getLocalPort());
		}
		startTimedCells();
	}

	/**
	 * Faults that are about time are started together, because their cells only wait; not
	 * before both engines have been used once, which takes time of its own.
	 */
	private static void startTimedCells() {
		Fault none = Fault.of("none", Answer.body(200, Item.json(1)));
		run(none, Verb.GET_OBJECT, Engine.JDK);
		run(none, Verb.GET_OBJECT, Engine.HTTP_COMPONENTS);
		ExecutorService threads = Executors.newFixedThreadPool(20);
		closeables.add(threads::shutdown);
		cells().map(Arguments::get).filter((cell) -> ((Fault) cell[0]).timed()).forEach((cell) -> {
			Supplier<Outcome> run = () -> run((Fault) cell[0], (Verb) cell[1], (Engine) cell[2]);
			timedOutcomes.put(List.of(cell), CompletableFuture.supplyAsync(run, threads));
		});
	}

	@AfterAll
	static void stopServersAndPrintSize() throws Exception {
		for (AutoCloseable closeable : closeables) {
			closeable.close();
		}
		for (ClientHttpRequestFactory factory : factories.values()) {
			if (factory instanceof AutoCloseable closeable) {
				closeable.close();
			}
		}
		System.out.println("Fault matrix: " + cells().count() + " cells");
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("cells")
	void faultLeadsToDocumentedException(Fault fault, Verb verb, Engine engine) {
		Outcome outcome = fault.timed() ? timedOutcomes.get(List.of(fault, verb, engine)).join()
				: run(fault, verb, engine);
		Throwable thrown = outcome.thrown();
		Expectation expected = fault.expectation(verb);
		if (expected.exception() == null) {
			assertThat(thrown).isNull();
		}
		else {
			assertThat(thrown).isExactlyInstanceOf(expected.exception());
			assertThat(thrown).hasMessageNotContaining(TOKEN).hasMessageNotContaining("private words");
			for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
				assertThat(cause.getClass().getName()).doesNotStartWith("tools.jackson")
					.doesNotStartWith("org.springframework");
			}
		}
		await().pollInSameThread()
			.pollDelay(Duration.ZERO)
			.untilAsserted(() -> assertThat(server.requests(outcome.name())).hasSize(expected.requests()));
		assertThat(elsewhere.requests(outcome.name())).isEmpty();
		assertThat(outcome.sleeps()).isEqualTo((expected.delay() != null) ? List.of(expected.delay()) : List.of());
		fault.check(verb, thrown);
	}

	private static Outcome run(Fault fault, Verb verb, Engine engine) {
		String name = "cell" + cells.incrementAndGet();
		if (fault.answer() != null) {
			server.answer(name, fault.answer());
		}
		FakeTime time = new FakeTime();
		Throwable thrown = catchThrowable(() -> verb.call(client(fault, verb, engine, time), name));
		return new Outcome(name, thrown, time.sleeps());
	}

	private static BasecampRestClient client(Fault fault, Verb verb, Engine engine, FakeTime time) {
		HttpSettings http = settings(fault).withEngine(engine);
		ClientSettings settings = ClientSettings.of("Ledger (ops@example.com)")
			.withHttp(http)
			.withRetry(RetrySettings.defaults()
				.withMaxAttempts(ATTEMPTS)
				.withTotalTimeout(fault.timed() ? Duration.ofSeconds(3) : Duration.ofSeconds(60))
				.withDelays(Duration.ofMillis(100), Duration.ofSeconds(30)));
		ClientResources resources = ClientResources.builder(settings)
			.requestFactory(factories.computeIfAbsent(http, RequestFactories::create))
			.time(time, () -> 1)
			.build();
		return BasecampRestClient.create(fault.api(server.baseUrl(), verb), RestClient.builder(), resources,
				AccessTokens.fixed(TOKEN), (product, principalName) -> 999L);
	}

	private static HttpSettings settings(Fault fault) {
		if (!fault.timed()) {
			return PATIENT;
		}
		return fault.isBeforeConnection() ? HASTY_TO_CONNECT : HASTY_TO_READ;
	}

	static Stream<Arguments> cells() {
		return faults.stream()
			.flatMap((fault) -> Stream.of(Verb.values())
				.flatMap((verb) -> Stream.of(Engine.JDK, Engine.HTTP_COMPONENTS)
					.map((engine) -> Arguments.of(fault, verb, engine))));
	}

	private static List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		connections(faults);
		bodies(faults);
		statuses(faults);
		waits(faults, 429, BasecampRateLimitException.class);
		waits(faults, 503, BasecampServerException.class);
		return faults;
	}

	private static void connections(List<Fault> faults) {
		faults.add(Fault.of("connection refused", null).at(() -> refusing).transport(0, false));
		faults.add(Fault.of("connect time-out", null)
			.at(() -> URI.create("http://localhost:" + full.getLocalPort()))
			.inTime()
			.transport(0, false));
		faults.add(Fault.of("no answer", (socket) -> silence()).inTime().transport(1, true));
		faults.add(Fault.of("reset before headers", Answer.raw().thenReset()).transport(1, true));
		faults.add(Fault.of("closed before headers", Answer.raw()).transport(1, true));
		faults.add(Fault.of("reset within headers", Answer.raw("HTTP/1.1 200 OK\r\nContent-Ty").thenReset())
			.transport(1, true));
		faults.add(Fault.of("not HTTP", Answer.raw("SSH-2.0-OpenSSH_9.2p1\r\n\r\n")).transport(1, true));
		String half = "HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n{\"id\":1,\"name\":\"priv";
		faults.add(Fault.of("reset within body", Answer.raw(half).thenReset()).transport(1, true));
		faults.add(Fault.of("closed within body", Answer.raw(half)).transport(1, true));
		faults.add(Fault
			.of("closed within chunk",
					Answer.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"id\":1,"))
			.transport(1, true));
		faults
			.add(Fault
				.of("bad chunk",
						Answer
							.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\"id\":1}\r\n0\r\n\r\n"))
				.transport(1, true));
		faults.add(Fault.of("silence within body", (socket) -> {
			Answer.raw(half).to(socket);
			silence();
		}).inTime().transport(1, true));
		faults.add(Fault.of("slow drip", (socket) -> {
			Answer.raw(half).to(socket);
			for (int i = 0; i < 20; i++) {
				TimeUnit.MILLISECONDS.sleep(250);
				Answer.raw(" ").to(socket);
			}
		}).inTime().transport(1, true));
	}

	private static void silence() throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(5000);
	}

	private static void bodies(List<Fault> faults) {
		String item = Item.json(1);
		faults.add(Fault.of("unreadable for a list", Answer.body(200, item)).fineIf((verb) -> !verb.list));
		faults.add(Fault.of("unreadable for an object", Answer.body(200, "[" + item + "]"))
			.fineIf((verb) -> verb.list || verb.none));
		faults.add(Fault.of("unknown fields", Answer.body(200, "[{\"id\":1,\"mood\":{\"deep\":[1,{}]}}]"))
			.fineIf((verb) -> verb.list || verb.none));
		String[] broken = { "", " ", "null", "tru", "true", "17", "\"private words\"", "{", "[", "[{\"id\":1}",
				"{\"id\":1", "{\"id\":1} {\"id\":2}", "[{\"id\":1}]]", "[null]", "[{\"id\":1},null]",
				"{\"id\":\"private words\"}", "[{\"id\":\"private words\"}]", "{\"id\":18446744073709551616}",
				"[{\"id\":1.5}]", "[{\"id\":{}}]", "[{\"id\":1,\"created_at\":\"private words\"}]",
				"[{\"id\":1,\"created_at\":\"2026-02-30T10:00:00Z\"}]", "[{\"id\":1,\"children\":{}}]",
				"[{\"id\":1,\"counts\":[]}]", "[{\"id\":1,\"name\":[\"private words\"]}]", "[[[]]]", "\u0000",
				"{\"id\":1,\"name\":\"a\nb\"}" };
		for (String body : broken) {
			faults.add(Fault.of("200 with " + body.replaceAll("\\p{Cntrl}", "?"), Answer.body(200, body))
				.fineIf((verb) -> verb.none));
		}
		faults.add(Fault
			.of("invalid UTF-8",
					Answer.body(200, "[{\"id\":1,\"name\":\"\u00c3(\"}]".getBytes(StandardCharsets.ISO_8859_1)))
			.fineIf((verb) -> verb.none));
		faults.add(Fault.of("deep nesting", Answer.body(200, "[{\"id\":1,\"mood\":" + "[".repeat(20_000)))
			.fineIf((verb) -> verb.none));
		faults.add(Fault
			.of("deep nesting of a known field",
					Answer.body(200, "[" + "{\"children\":[".repeat(2000) + "]}".repeat(2000) + "]"))
			.fineIf((verb) -> verb.none));
		faults.add(Fault.of("web page", Answer.body(200, "<html>private words</html>", "Content-Type: text/html"))
			.fineIf((verb) -> false));
		faults.add(Fault.of("204", Answer.status(204)).fineIf((verb) -> verb.none));
		faults.add(Fault.of("304", Answer.status(304)).fineIf((verb) -> false));
		String huge = "[{\"id\":1,\"name\":\"" + "x".repeat(70_000) + "\"}]";
		faults.add(Fault.of("huge body", Answer.body(200, huge)).fineIf((verb) -> false));
		faults.add(Fault.of("huge body without length", Answer.raw("HTTP/1.1 200 OK\r\n\r\n", huge))
			.fineIf((verb) -> false));
		faults.add(Fault.of("huge announcement", Answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n[]"))
			.fineIf((verb) -> false));
		faults.add(Fault.of("gzip bomb", Answer.body(200, gzip(" ".repeat(10_000_000)), "Content-Encoding: gzip"))
			.fineIf((verb) -> false));
		faults.add(Fault.of("gzip that is none", Answer.body(200, item, "Content-Encoding: gzip"))
			.fineIf((verb) -> false));
		faults.add(Fault.of("half a gzip", Answer.body(200, Arrays.copyOf(gzip(item), 20), "Content-Encoding: gzip"))
			.fineIf((verb) -> false));
		faults
			.add(Fault.of("unknown encoding", Answer.body(200, item, "Content-Encoding: br")).fineIf((verb) -> false));
		faults.add(Fault.of("no fault, an object", Answer.body(201, item)).fineIf((verb) -> !verb.list));
		faults.add(Fault.of("no fault, a list", Answer.body(200, "[" + item + "]"))
			.fineIf((verb) -> verb.list || verb.none));
		faults.add(Fault.of("no fault, gzip", Answer.body(200, gzip("[" + item + "]"), "Content-Encoding: GZIP"))
			.fineIf((verb) -> verb.list || verb.none));
	}

	private static void statuses(List<Fault> faults) {
		for (int status : new int[] { 301, 302, 303, 307, 308 }) {
			faults.add(Fault
				.of(status + " to another host",
						(socket) -> Answer.status(status, "Location: " + elsewhere.baseUrl() + "/999/items.json")
							.to(socket))
				.fineIf((verb) -> false));
		}
		faults.add(Fault.of("400", Answer.status(400)).api(BasecampValidationException.class));
		faults.add(Fault.of("401", Answer.body(401, "Token " + TOKEN + " expired", "Content-Type: text/plain"))
			.api(BasecampAuthenticationException.class));
		faults.add(Fault.of("403", Answer.body(403, "{\"error\":\"No\"}")).api(BasecampAccessException.class));
		faults.add(Fault.of("404", Answer.status(404)).api(BasecampNotFoundException.class));
		faults.add(Fault.of("404 of an inactive account", Answer.status(404, "Reason: Account Inactive"))
			.api(BasecampAccountInactiveException.class));
		for (int status : new int[] { 402, 405, 406, 408, 409, 410, 418 }) {
			faults.add(Fault.of(String.valueOf(status), Answer.status(status)).api(BasecampApiException.class));
		}
		faults.add(Fault.of("415", Answer.status(415)).api(BasecampValidationException.class));
		String[] shapes = { "", "null", "{}", "[]", "{\"error\":\"x\"}", "{\"error\":\"x\",\"message\":\"y\"}",
				"{\"errors\":{\"name\":[\"x\"]}}", "{\"name\":[\"x\"]}", "{\"errors\":[\"x\"]}", "{\"errors\":\"x\"}",
				"x", "<html>x</html>", "{\"name\":", "[".repeat(20_000), "y".repeat(100_000) };
		for (String shape : shapes) {
			faults.add(Fault.of("422 with " + shape.substring(0, Math.min(shape.length(), 40)), Answer.body(422, shape))
				.api(BasecampValidationException.class));
		}
		for (int status : new int[] { 500, 501, 505, 599 }) {
			faults.add(Fault.of(String.valueOf(status), Answer.status(status)).api(BasecampServerException.class));
		}
		for (int status : new int[] { 502, 504 }) {
			faults.add(Fault
				.of(status + " with a web page",
						Answer.body(status, "<html>private words</html>", "Content-Type: text/html"))
				.api(BasecampServerException.class)
				.repeatedIf((verb) -> verb.get, Duration.ofMillis(100)));
		}
		faults.add(Fault.of("507", Answer.body(507, "{\"error\":\"Project limit\"}", "Retry-After: 1"))
			.api(BasecampLimitExceededException.class));
	}

	private static void waits(List<Fault> faults, int status, Class<? extends BasecampApiException> exception) {
		String[][] repeated = { { "", "PT0.1S" }, { "1", "PT1S" }, { "10", "PT10S" }, { " 2 ", "PT2S" },
				{ "0", "PT0.1S" }, { "-5", "PT0.1S" }, { "1.2", "PT2S" }, { "0.01", "PT1S" }, { "soon", "PT0.1S" },
				{ "1e999999999", "PT0.1S" }, { "Mon, 23 Mar 2026 18:55:50 GMT", "PT7S" },
				{ "Mon, 23 Mar 2026 18:55:40 GMT", "PT0.1S" }, { "Mon, 23 Mar 2026 99:55:40 GMT", "PT0.1S" } };
		for (String[] wait : repeated) {
			faults
				.add(Fault.of(status + " with Retry-After " + wait[0], Answer.status(status, "Retry-After: " + wait[0]))
					.api(exception)
					.repeatedIf((verb) -> verb.repeatable, Duration.parse(wait[1])));
		}
		for (String wait : new String[] { "11", "3600", "99999999999999999999", "Mon, 23 Mar 2026 18:56:50 GMT" }) {
			faults.add(Fault.of(status + " with Retry-After " + wait, Answer.status(status, "Retry-After: " + wait))
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

	/**
	 * What a fault led to.
	 */
	private record Outcome(String name, @Nullable Throwable thrown, List<Duration> sleeps) {
	}

}
