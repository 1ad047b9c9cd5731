package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.unit.DataSize;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.engine.Engines;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.http.engine.RequestFactories;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * Tests for the request factories.
 */
@Timeout(60)
class EngineTests {

	private static final String KEY_STORE = "/http/localhost.p12";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void bodiesArriveUnchanged(Engine engine) {
		basecamp.stubFor(post("/999/items.json").willReturn(okJson("{\"id\":1,\"name\":\"Größe – 大\"}")));
		assertThat(client(engine).post("/items.json").field("name", "x".repeat(300_000) + "ß").as(Item.class).name())
			.isEqualTo("Größe – 大");
		basecamp.verify(1,
				postRequestedFor(anyUrl()).withHeader("Accept-Encoding", absent())
					.withHeader("Content-Length", equalTo("300013"))
					.withRequestBody(equalTo("{\"name\":\"" + "x".repeat(300_000) + "ß\"}")));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void cookiesAreNotKept(Engine engine) {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1)).withHeader("Set-Cookie", "a=b; Path=/")));
		BasecampRestClient client = client(engine);
		client.get("/items/1.json").as(Item.class);
		client.get("/items/1.json").as(Item.class);
		basecamp.verify(2, anyRequestedFor(anyUrl()).withHeader("Cookie", absent()));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void gzipIsAskedForIfWanted(Engine engine) {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.page(1, 50))));
		ClientResources resources = ClientResources.create(
				Clients.SETTINGS.toBuilder().http(HttpSettings.builder().engine(engine).gzip(true).build()).build());
		assertThat(Clients.bc3(basecamp.baseUrl(), resources).get("/items.json").asPages(Item.class)).hasSize(50);
		basecamp.verify(1, anyRequestedFor(anyUrl()).withHeader("Accept-Encoding", equalTo("gzip")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "JDK 503", "JDK 429", "JDK EMPTY_RESPONSE", "JDK CONNECTION_RESET_BY_PEER",
			"JDK MALFORMED_RESPONSE_CHUNK", "HTTP_COMPONENTS 503", "HTTP_COMPONENTS 429",
			"HTTP_COMPONENTS EMPTY_RESPONSE", "HTTP_COMPONENTS CONNECTION_RESET_BY_PEER",
			"HTTP_COMPONENTS MALFORMED_RESPONSE_CHUNK" })
	void postIsNeverRepeatedOnReusedConnectionsEither(String scenario) {
		String[] parts = scenario.split(" ");
		BasecampRestClient client = client(Engine.valueOf(parts[0]));
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
		client.get("/items/1.json").as(Item.class);
		basecamp.stubFor(post(anyUrl()).willReturn(Character.isDigit(parts[1].charAt(0))
				? status(Integer.parseInt(parts[1])) : aResponse().withFault(Fault.valueOf(parts[1]))));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> client.post("/items.json").send());
		basecamp.verify(1, postRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void answerThatCannotBeReadTellsThatTheChangeWasMade(Engine engine) {
		BasecampRestClient client = client(basecamp.baseUrl(),
				HttpSettings.builder().engine(engine).maxBodySize(DataSize.ofKilobytes(1)).build());
		for (String body : List.of("", "{", "null", "{}", Item.page(1, 50))) {
			basecamp.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(201).withBody(body)));
			assertThatExceptionOfType(BasecampInvalidResponseException.class)
				.isThrownBy(() -> client.post("/items.json").as(Item.class))
				.withMessageStartingWith("POST /999/items.json: the answer ")
				.withMessageEndingWith(" (status 201); the change was made")
				.satisfies((ex) -> assertThat(ex.status()).isEqualTo(201));
			assertThatExceptionOfType(BasecampInvalidResponseException.class)
				.isThrownBy(() -> client.get("/items.json").as(Item.class))
				.withMessageEndingWith(" (status 201)");
		}
	}

	@Test
	void webPageInPlaceOfAnAnswerDoesNotTellWhetherTheChangeWasMade() {
		basecamp.stubFor(any(anyUrl())
			.willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Sign in</html>")));
		List<Consumer<BasecampRestClient>> changes = List.of((client) -> client.post("/items.json").as(Item.class),
				(client) -> client.delete("/items/1.json").send());
		for (Consumer<BasecampRestClient> change : changes) {
			assertThatExceptionOfType(BasecampInvalidResponseException.class)
				.isThrownBy(() -> change.accept(client(Engine.JDK)))
				.withMessageContaining("web page (status 200)")
				.withMessageEndingWith("whether the request took effect is unknown");
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void manyRequestsRunAtOnce(Engine engine) {
		CyclicBarrier together = new CyclicBarrier(40);
		ExecutorService threads = Executors.newFixedThreadPool(40);
		try (RawServer server = new RawServer()) {
			server.answer("items", (socket) -> {
				try {
					together.await(30, TimeUnit.SECONDS);
				}
				catch (Exception ex) {
					throw new IOException(ex);
				}
				RawServer.Answer.body(200, Item.json(1)).to(socket);
			});
			BasecampRestClient client = Clients.bc3(server.baseUrl().toString(), ClientResources
				.create(Clients.SETTINGS.toBuilder().http(HttpSettings.builder().engine(engine).build()).build()));
			List<CompletableFuture<Item>> calls = IntStream.range(0, 40)
				.mapToObj((i) -> CompletableFuture.supplyAsync(() -> client.get("/items.json").as(Item.class), threads))
				.toList();
			assertThat(calls).allSatisfy((call) -> assertThat(call.get(30, TimeUnit.SECONDS).id()).isEqualTo(1));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void answersWithoutEndAreCutOff(Engine engine) throws Exception {
		String large = "Content-Length: 9999999999\r\n\r\n";
		try (RawServer server = new RawServer()) {
			server.answer("flood", endless("HTTP/1.1 200 OK\r\n" + large, " ".repeat(8192)));
			server.answer("error", endless("HTTP/1.1 500 Error\r\n" + large, " ".repeat(8192)));
			server.answer("drip", endless("HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n", " "));
			server.answer("headers", endless("HTTP/1.1 200 OK\r\nX-Header: ", "x"));
			HttpSettings settings = HttpSettings.builder().engine(engine).maxBodySize(DataSize.ofKilobytes(64)).build();
			BasecampRestClient client = Clients.bc3(server.baseUrl().toString(),
					ClientResources.create(Clients.SETTINGS.toBuilder()
						.http(settings)
						.retry(RetrySettings.builder().maxAttempts(1).totalTimeout(Duration.ofSeconds(2)).build())
						.build()));
			assertThat(failure(client, "/flood.json")).isInstanceOf(BasecampInvalidResponseException.class);
			assertThat(failure(client, "/error.json")).isInstanceOf(BasecampServerException.class);
			assertThat(failure(client, "/drip.json")).isInstanceOf(BasecampTransportException.class);
			assertThat(failure(client, "/headers.json")).isInstanceOf(BasecampTransportException.class);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "JDK silent", "JDK halting", "HTTP_COMPONENTS silent", "HTTP_COMPONENTS halting" })
	void interruptionEndsTheWaitForAnAnswer(String scenario) throws Exception {
		String[] parts = scenario.split(" ");
		CompletableFuture<Void> over = new CompletableFuture<>();
		CompletableFuture<Void> begun = new CompletableFuture<>();
		try (RawServer server = new RawServer()) {
			RawServer.Answer beginning = RawServer.Answer
				.raw(parts[1].equals("halting") ? "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{" : "HTTP/1.1 200 ");
			server.answer("items", (socket) -> {
				beginning.to(socket);
				begun.complete(null);
				over.join();
			});
			BasecampRestClient client = client(server.baseUrl().toString(),
					HttpSettings.builder().engine(Engine.valueOf(parts[0])).build());
			CompletableFuture<Boolean> flagged = new CompletableFuture<>();
			Thread caller = new Thread(() -> {
				Throwable failure = catchThrowable(() -> client.get("/items.json").as(Item.class));
				assertThat(failure).isInstanceOf(BasecampTransportException.class)
					.hasCauseInstanceOf(InterruptedIOException.class);
				flagged.complete(Thread.currentThread().isInterrupted());
			});
			caller.setUncaughtExceptionHandler((thread, ex) -> flagged.completeExceptionally(ex));
			caller.start();
			begun.get(10, TimeUnit.SECONDS);
			caller.interrupt();
			assertThat(flagged.get(5, TimeUnit.SECONDS)).isTrue();
			assertThat(server.requests("items")).hasSize(1);
		}
		finally {
			over.complete(null);
		}
	}

	private static RawServer.Answer endless(String head, String part) {
		return (socket) -> {
			RawServer.Answer.raw(head).to(socket);
			while (true) {
				RawServer.Answer.raw(part).to(socket);
				TimeUnit.MILLISECONDS.sleep(1);
			}
		};
	}

	private static Throwable failure(BasecampRestClient client, String path) {
		CompletableFuture<Item> call = CompletableFuture.supplyAsync(() -> client.get(path).as(Item.class));
		return catchThrowable(() -> call.get(20, TimeUnit.SECONDS)).getCause();
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void answersThatAreNotHttpAreTransportFailures(Engine engine) throws Exception {
		try (RawServer server = new RawServer()) {
			server.answer("header", RawServer.Answer.raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"));
			server.answer("status", RawServer.Answer.raw("HTTP/1.1 000 OK\r\nContent-Length: 2\r\n\r\n{}"));
			BasecampRestClient client = client(server.baseUrl().toString(),
					HttpSettings.builder().engine(engine).build());
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> client.post("/header.json").send());
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> client.post("/status.json").send());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "JDK plain", "JDK secure", "HTTP_COMPONENTS plain", "HTTP_COMPONENTS secure" })
	void whatIsLeftOfAnAnswerIsNotTakenForTheNext(String scenario) throws Exception {
		String[] parts = scenario.split(" ");
		boolean secure = parts[1].equals("secure");
		String head = "HTTP/1.1 200 OK\r\nContent-Length: " + Item.json(1).length() + "\r\n\r\n";
		try (RawServer server = secure ? RawServer.persistent(TestTls.context()) : RawServer.persistent()) {
			server.answer("first", RawServer.Answer.raw(head + Item.json(1) + head + Item.json(2)).asIfComplete());
			server.answer("second", RawServer.Answer.body(200, Item.json(3)));
			BasecampRestClient client = client(server.baseUrl().toString(),
					HttpSettings.builder()
						.engine(Engine.valueOf(parts[0]))
						.sslContext(secure ? TestTls.context() : null)
						.build());
			assertThat(client.get("/first.json").as(Item.class).id()).isEqualTo(1);
			assertThat(client.post("/second.json").as(Item.class).id()).isEqualTo(3);
			assertThat(server.requests("second")).hasSize(1);
		}
	}

	/**
	 * Load balancers tell so before they close a connection that was idle for long.
	 */
	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void timeoutThatNobodyAskedForIsNotTakenForTheNextAnswer(Engine engine) throws Exception {
		String head = "HTTP/1.1 200 OK\r\nContent-Length: " + Item.json(1).length() + "\r\n\r\n";
		String unasked = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
		try (RawServer server = RawServer.persistent()) {
			server.answer("first", RawServer.Answer.raw(head + Item.json(1) + unasked).asIfComplete());
			server.answer("second", RawServer.Answer.body(200, Item.json(3)));
			BasecampRestClient client = client(server.baseUrl().toString(),
					HttpSettings.builder().engine(engine).build());
			assertThat(client.get("/first.json").as(Item.class).id()).isEqualTo(1);
			assertThat(client.post("/second.json").as(Item.class).id()).isEqualTo(3);
		}
	}

	@Test
	void connectionsThatNobodyNeedsAnyMoreAreClosed() throws Exception {
		ClientHttpRequestFactory factory = Engines.closingIdleConnectionsAfter(TimeValue.ofMilliseconds(200));
		try (RawServer server = RawServer.persistent(); AutoCloseable connections = (AutoCloseable) factory) {
			server.answer("items", RawServer.Answer.body(200, Item.json(1)));
			BasecampRestClient client = Clients.bc3(server.baseUrl().toString(),
					ClientResources.builder(Clients.SETTINGS).requestFactory(factory).build());
			client.get("/items.json").as(Item.class);
			assertThat(server.connection("items")).isPositive();
			await().untilAsserted(() -> assertThat(server.openConnections()).isZero());
		}
	}

	@Test
	void leaseOfAConnectionTimesOut() throws Exception {
		try (RawServer server = new RawServer()) {
			CompletableFuture<Void> over = new CompletableFuture<>();
			CompletableFuture<Void> begun = new CompletableFuture<>();
			server.answer("items", (socket) -> {
				begun.complete(null);
				over.join();
				RawServer.Answer.body(200, Item.json(1)).to(socket);
			});
			HttpSettings settings = HttpSettings.builder()
				.engine(Engine.HTTP_COMPONENTS)
				.maxConnections(1)
				.connectTimeout(Duration.ofMillis(100))
				.readTimeout(Duration.ofSeconds(20))
				.build();
			BasecampRestClient client = Clients.bc3(server.baseUrl().toString(),
					ClientResources.create(Clients.SETTINGS.toBuilder().http(settings).build()));
			CompletableFuture<Item> first = CompletableFuture
				.supplyAsync(() -> client.get("/items.json").as(Item.class));
			begun.get(10, TimeUnit.SECONDS);
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> client.post("/others.json").send())
				.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
			over.complete(null);
			assertThat(first.get(10, TimeUnit.SECONDS).id()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void ownTrustIsUsedAndHttp2IsNotEvenIfItIsOffered(Engine engine) throws Exception {
		WireMockServer secure = secure();
		try {
			secure.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
			HttpSettings distrusting = HttpSettings.builder().engine(engine).build();
			String baseUrl = "https://localhost:" + secure.httpsPort();
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> client(baseUrl, distrusting).post("/items.json").field("name", "x").send())
				.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
			BasecampRestClient client = client(baseUrl, distrusting.toBuilder().sslContext(trusted()).build());
			assertThat(client.get("/items/1.json").as(Item.class).id()).isEqualTo(1);
			assertThat(client.post("/items.json").field("name", "x").as(Item.class).id()).isEqualTo(1);
			client.delete("/items/1.json").send();
			assertThat(secure.getAllServeEvents()).hasSize(3)
				.allSatisfy((event) -> assertThat(event.getRequest().getProtocol()).isEqualTo("HTTP/1.1"));
		}
		finally {
			secure.stop();
		}
	}

	@Test
	void responsesHaveHeadersInAnyCase() throws Exception {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson("[]").withHeader("X-Total-Count", "3")));
		for (Engine engine : List.of(Engine.JDK, Engine.HTTP_COMPONENTS)) {
			ClientHttpRequestFactory factory = RequestFactories.create(HttpSettings.builder().engine(engine).build());
			ClientHttpRequest request = factory.createRequest(URI.create(basecamp.baseUrl() + "/x"), HttpMethod.GET);
			try (ClientHttpResponse response = request.execute()) {
				assertThat(response.getHeaders().getFirst("x-total-COUNT")).isEqualTo("3");
				assertThat(response.getBody().read()).isEqualTo('[');
				assertThat(response.getBody().readAllBytes()).containsExactly(']');
				assertThat(response.getBody().read()).isNegative();
			}
		}
	}

	private static WireMockServer secure() {
		WireMockServer secure = new WireMockServer(WireMockConfiguration.options()
			.dynamicHttpsPort()
			.httpDisabled(true)
			.keystorePath(String.valueOf(EngineTests.class.getResource(KEY_STORE)))
			.keystorePassword("password")
			.keyManagerPassword("password")
			.keystoreType("PKCS12"));
		secure.start();
		return secure;
	}

	private static SSLContext trusted() throws Exception {
		KeyStore trustStore = KeyStore.getInstance("PKCS12");
		try (InputStream stream = EngineTests.class.getResourceAsStream(KEY_STORE)) {
			trustStore.load(stream, "password".toCharArray());
		}
		trustStore.setCertificateEntry("trusted", trustStore.getCertificate("server"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trustStore);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

	private static BasecampRestClient client(Engine engine) {
		return client(basecamp.baseUrl(), HttpSettings.builder().engine(engine).build());
	}

	private static BasecampRestClient client(String baseUrl, HttpSettings settings) {
		return Clients.bc3(baseUrl, ClientResources.create(Clients.SETTINGS.toBuilder().http(settings).build()));
	}

}
