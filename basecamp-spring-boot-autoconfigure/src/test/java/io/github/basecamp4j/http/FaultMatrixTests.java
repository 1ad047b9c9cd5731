package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.RawServer.Answer;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.http.engine.RequestFactories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;
import static org.awaitility.Awaitility.await;

/**
 * Every fault, for every verb and kind of answer, over both engines and every kind of
 * connection: which exception comes of it, how many requests were on the wire, and that
 * nothing is lost, doubled or taken for an answer to another request.
 */
class FaultMatrixTests {

	private static final int ATTEMPTS = 2;

	private static final SSLContext SSL = TestTls.context();

	private static final HttpSettings PATIENT = HttpSettings.builder()
		.connectTimeout(Duration.ofSeconds(20))
		.readTimeout(Duration.ofSeconds(20))
		.maxBodySize(DataSize.ofKilobytes(64))
		.sslContext(SSL)
		.build();

	private static final HttpSettings HASTY_TO_CONNECT = PATIENT.toBuilder()
		.connectTimeout(Duration.ofMillis(300))
		.build();

	private static final HttpSettings HASTY_TO_READ = PATIENT.toBuilder().readTimeout(Duration.ofMillis(1500)).build();

	private static final AtomicInteger names = new AtomicInteger();

	private static final List<AutoCloseable> closeables = new ArrayList<>();

	private static final Map<HttpSettings, ClientHttpRequestFactory> factories = new ConcurrentHashMap<>();

	private static final Map<Cell, CompletableFuture<Outcome>> timedOutcomes = new HashMap<>();

	private static final RawServer elsewhere = closing(new RawServer());

	private static final Map<Wire, RawServer> servers = Map.of(Wire.PLAIN, closing(new RawServer()), Wire.REUSED,
			closing(RawServer.persistent()), Wire.TLS, closing(RawServer.persistent(SSL)));

	private static final List<Cell> cells = createCells();

	private static <T extends AutoCloseable> T closing(T closeable) {
		closeables.add(closeable);
		return closeable;
	}

	private static List<Cell> createCells() {
		List<Cell> cells = new ArrayList<>();
		for (Fault fault : Faults.all(refusing(), full(), elsewhere.baseUrl())) {
			for (Wire wire : fault.wires()) {
				for (Verb verb : Verb.values()) {
					if (fault.suits(verb)) {
						cells.add(new Cell(fault, verb, wire, Engine.JDK));
						cells.add(new Cell(fault, verb, wire, Engine.HTTP_COMPONENTS));
					}
				}
			}
		}
		return cells;
	}

	private static URI refusing() {
		try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return URI.create("http://localhost:" + closed.getLocalPort());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static URI full() {
		try {
			ServerSocket full = closing(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
			for (int i = 0; i < 4; i++) {
				Socket socket = closing(new Socket());
				try {
					socket.connect(full.getLocalSocketAddress(), 50);
				}
				catch (IOException ex) {
					break;
				}
			}
			return URI.create("http://localhost:" + full.getLocalPort());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Faults that are about time are started together, because their cells only wait; not
	 * before both engines have been used once, which takes time of its own.
	 */
	@BeforeAll
	static void startTimedCells() {
		Fault none = Fault.of("none", Answer.body(200, Item.json(1)));
		run(new Cell(none, Verb.GET_OBJECT, Wire.PLAIN, Engine.JDK));
		run(new Cell(none, Verb.GET_OBJECT, Wire.PLAIN, Engine.HTTP_COMPONENTS));
		run(new Cell(none, Verb.GET_OBJECT, Wire.TLS, Engine.JDK));
		ExecutorService threads = Executors.newFixedThreadPool(40);
		closeables.add(threads::shutdown);
		cells().filter((cell) -> cell.fault().timed())
			.forEach((cell) -> timedOutcomes.put(cell, CompletableFuture.supplyAsync(() -> run(cell), threads)));
	}

	@AfterAll
	static void closeAndPrintSize() throws Exception {
		for (AutoCloseable closeable : closeables) {
			closeable.close();
		}
		for (ClientHttpRequestFactory factory : factories.values()) {
			if (factory instanceof AutoCloseable closeable) {
				closeable.close();
			}
		}
		System.out.println("Fault matrix: " + cells.size() + " cells "
				+ cells().collect(Collectors.groupingBy(Cell::wire, Collectors.counting())));
	}

	static Stream<Cell> cells() {
		return cells.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cells")
	void faultLeadsToDocumentedException(Cell cell) {
		Outcome outcome = cell.fault().timed() ? timedOutcomes.get(cell).join() : run(cell);
		Throwable thrown = outcome.thrown();
		Expectation expected = cell.fault().expectation(cell.verb());
		if (expected.exception() == null) {
			assertThat(thrown).isNull();
			assertThat(outcome.ids()).isEqualTo(cell.verb().expectedIds());
		}
		else {
			assertThat(thrown).isExactlyInstanceOf(expected.exception());
			assertKeepsSecrets(thrown);
		}
		await().pollInSameThread()
			.pollDelay(Duration.ZERO)
			.untilAsserted(() -> assertThat(outcome.requests().getAsInt()).isEqualTo(expected.requests()));
		assertThat(elsewhere.requests(outcome.name())).isEmpty();
		assertThat(elsewhere.requests("items")).isEmpty();
		assertThat(outcome.sleeps()).isEqualTo((expected.delay() != null) ? List.of(expected.delay()) : List.of());
		cell.fault().check(cell.verb(), thrown);
	}

	/**
	 * Look for secrets in all that a logger would print, which includes causes and
	 * suppressed exceptions.
	 */
	private static void assertKeepsSecrets(Throwable thrown) {
		assertThat(getStackTrace(thrown)).doesNotContain(Faults.TOKEN)
			.doesNotContain("private words")
			.doesNotContainPattern("(Caused by|Suppressed): (tools\\.jackson|org\\.springframework)");
	}

	@Test
	void secretsAreLookedForInCausesAndSuppressedExceptions() {
		for (String secret : List.of(Faults.TOKEN, "private words")) {
			Exception suppressing = new Exception("nothing");
			suppressing.addSuppressed(new Exception(secret));
			for (Exception leak : List.of(new Exception(secret), new Exception(new Exception(secret)),
					new Exception("nothing", suppressing))) {
				assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> assertKeepsSecrets(leak));
			}
		}
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> assertKeepsSecrets(new Exception(new RestClientException("x"))));
	}

	private static Outcome run(Cell cell) {
		String name = "cell" + names.incrementAndGet();
		RawServer server = servers.get(cell.wire());
		if (cell.fault().answer() != null) {
			server.answer(name, cell.fault().answer());
		}
		server.answer(name + "first", firstPage(server.baseUrl(), name));
		server.answer(name + "before", Answer.body(200, Item.json(3)));
		server.answer(name + "after", Answer.body(200, Item.json(4)));
		boolean reused = cell.wire() == Wire.REUSED;
		if (reused) {
			assertThat(get(cell, server.baseUrl(), name + "before")).isEqualTo(3);
		}
		Outcome outcome = call(cell, server.baseUrl(), name, () -> server.requests(name).size());
		if (reused) {
			assertThat(server.connection(name)).isEqualTo(server.connection(name + "before"));
			assertThat(get(cell, server.baseUrl(), name + "after")).isEqualTo(4);
			assertThat(server.requests(name + "after")).hasSize(1);
		}
		assertThat(server.requests(name + "first")).hasSize((cell.verb() == Verb.GET_NEXT_PAGE) ? 1 : 0);
		return outcome;
	}

	private static Answer firstPage(URI baseUrl, String name) {
		return Answer.body(200, "[" + Item.json(7) + "]",
				"Link: <" + baseUrl + "/999/" + name + ".json>; rel=\"next\"");
	}

	private static Outcome call(Cell cell, URI baseUrl, String name, IntSupplier requests) {
		FakeTime time = new FakeTime();
		List<Long> ids = new ArrayList<>();
		BasecampRestClient client = client(cell, baseUrl, time);
		Throwable thrown = catchThrowable(() -> ids.addAll(cell.verb().call(client, name)));
		return new Outcome(name, thrown, ids, time.sleeps(), requests);
	}

	private static long get(Cell cell, URI baseUrl, String name) {
		return client(cell, baseUrl, new FakeTime()).get("/" + name + ".json").as(Item.class).id();
	}

	private static BasecampRestClient client(Cell cell, URI baseUrl, FakeTime time) {
		HttpSettings http = settings(cell.fault()).toBuilder().engine(cell.engine()).build();
		ClientSettings settings = ClientSettings.builder("Ledger (ops@example.com)")
			.http(http)
			.retry(RetrySettings.builder()
				.maxAttempts(ATTEMPTS)
				.totalTimeout(cell.fault().timed() ? Duration.ofSeconds(3) : Duration.ofSeconds(60))
				.initialDelay(Duration.ofMillis(100))
				.maxDelay(Duration.ofSeconds(30))
				.build())
			.build();
		ClientResources resources = ClientResources.builder(settings)
			.requestFactory(factories.computeIfAbsent(http, RequestFactories::create))
			.time(time, () -> 1)
			.build();
		return BasecampRestClient.create(cell.fault().api(baseUrl, cell.verb()), RestClient.builder(), resources,
				AccessTokenProvider.fixed(Faults.TOKEN), (product, principalName) -> 999L);
	}

	private static HttpSettings settings(Fault fault) {
		if (!fault.timed()) {
			return PATIENT;
		}
		return fault.isBeforeConnection() ? HASTY_TO_CONNECT : HASTY_TO_READ;
	}

	/**
	 * One combination.
	 */
	private record Cell(Fault fault, Verb verb, Wire wire, Engine engine) {

		@Override
		public String toString() {
			return this.fault + " " + this.verb + " " + this.wire + " " + this.engine;
		}

	}

	/**
	 * What a fault led to.
	 */
	private record Outcome(String name, @Nullable Throwable thrown, List<Long> ids, List<Duration> sleeps,
			IntSupplier requests) {
	}

}
