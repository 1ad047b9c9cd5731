package io.github.basecamp4j.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampLimitExceededException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.engine.HttpSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * Tests for files that are sent, with both engines, plain and over TLS.
 */
@ParameterizedClass
@CsvSource({ "JDK, false", "JDK, true", "HTTP_COMPONENTS, false", "HTTP_COMPONENTS, true" })
@Timeout(60)
class UploadTests {

	private static final String ATTACHMENTS = "/999/attachments.json";

	private static final String LOGO = "/999/account/logo.json";

	private static final int LARGE = 16_000_000;

	private static final Duration READ_TIMEOUT = Duration.ofMillis(800);

	@Parameter(0)
	Engine engine;

	@Parameter(1)
	boolean tls;

	@TempDir
	Path directory;

	private final AtomicInteger refusals = new AtomicInteger();

	private TransferServer server;

	private ClientResources resources;

	private BasecampRestClient client;

	@BeforeEach
	void start() {
		this.server = new TransferServer(this.tls);
		this.resources = ClientResources.create(settings());
		this.client = client(RestClient.builder(), this.resources);
	}

	@AfterEach
	void stop() throws Exception {
		this.resources.close();
		this.server.close();
	}

	@Test
	void fileIsSentAsItIs() throws Exception {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.receive();
			return exchange.answer(201, Item.json(1));
		});
		Path file = Files.writeString(this.directory.resolve("Größe – 大 \"a&b\".txt"), "The lamps are lit.");
		assertThat(upload(Content.of(file)).id()).isOne();
		TransferServer.Exchange exchange = this.server.exchanges(ATTACHMENTS).get(0);
		assertThat(exchange.method()).isEqualTo("POST");
		assertThat(exchange.uri().getQuery()).isEqualTo("name=Größe – 大 \"a&b\".txt");
		assertThat(exchange.uri().getRawQuery()).endsWith("%22a%26b%22.txt");
		assertThat(exchange.body()).isEqualTo("The lamps are lit.");
		assertThat(exchange.headers()).containsEntry("Content-Type", "text/plain")
			.containsEntry("Content-Length", "18")
			.containsEntry("Authorization", "Bearer canary-token")
			.containsEntry("User-Agent", "Ledger (ops@example.com)")
			.containsEntry("Accept", "application/json")
			.doesNotContainKeys("Transfer-Encoding", "Expect");
	}

	@Test
	void fileNameIsPartOfTheQueryWhateverItHolds() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.receive();
			return exchange.answer(201, Item.json(1));
		});
		upload(Content.of("../a\"b/c\r\nX-Evil: 1\r\n&name=\u0416.png", new byte[] { 1 }));
		TransferServer.Exchange exchange = this.server.exchanges(ATTACHMENTS).get(0);
		assertThat(exchange.uri().getRawQuery())
			.isEqualTo("name=..%2Fa%22b%2Fc%0D%0AX-Evil%3A%201%0D%0A%26name%3D%D0%96.png");
		assertThat(exchange.headers()).doesNotContainKey("X-Evil");
	}

	@Test
	void formHasNoFileNameThatEndsItsHead() {
		this.server.on(LOGO, (exchange) -> {
			exchange.receive();
			return exchange.answer(204, "");
		});
		byte[] bytes = "lamp".getBytes(StandardCharsets.US_ASCII);
		this.client.put("/account/logo.json")
			.multipart("logo", Content.of("a\"b/c\r\nX-Evil: 1\r\nÖl.png", bytes))
			.send();
		TransferServer.Exchange exchange = this.server.exchanges(LOGO).get(0);
		String type = exchange.headers().get("Content-Type");
		assertThat(type).startsWith("multipart/form-data;boundary=");
		String boundary = type.substring(type.indexOf('=') + 1).replace("\"", "");
		assertThat(exchange.body()).isEqualTo("--" + boundary + "\r\n"
				+ "Content-Disposition: form-data; name=\"logo\"; filename=\"a%22b/c%0D%0AX-Evil: 1%0D%0AÖl.png\"\r\n"
				+ "Content-Type: image/png\r\n\r\nlamp\r\n--" + boundary + "--\r\n");
	}

	@Test
	void emptyFileIsRefusedBeforeAnythingIsSent() {
		assertThatIllegalArgumentException().isThrownBy(() -> Content.of("lamp.png", new byte[0]))
			.withMessage("'lamp.png' is empty, and there is nothing to upload");
	}

	@Test
	void connectionIsUsedAgainAfterAnUpload() {
		AtomicInteger received = receiving();
		TestFile file = new TestFile(LARGE);
		upload(file.content());
		upload(file.content());
		assertThat(received).hasValue(2 * LARGE);
		assertThat(file.opened()).isEqualTo(2);
		assertThat(file.closed()).isEqualTo(2);
	}

	@Test
	void progressIsTold() {
		receiving();
		List<Long> progress = new ArrayList<>();
		upload(new TestFile(100_000).content().withProgress((transferred, total) -> {
			assertThat(total).isEqualTo(100_000);
			progress.add(transferred);
		}));
		assertThat(progress).hasSizeGreaterThan(3).isSorted().endsWith(100_000L).doesNotHaveDuplicates();
	}

	@Test
	void fileThatIsShorterThanAnnouncedIsAnError() {
		AtomicInteger received = receiving();
		TestFile file = new TestFile(LARGE - 3);
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(file.announcing(LARGE)))
			.withMessage("POST /999/attachments.json: 'lamp.png' is 3 bytes shorter than announced; the request was "
					+ "broken off before its end")
			.satisfies((ex) -> assertThat(ex.requestSent()).isTrue());
		assertBrokenOff(file, received);
	}

	@Test
	void fileThatIsLongerThanAnnouncedIsAnError() {
		AtomicInteger received = receiving();
		TestFile file = new TestFile(LARGE + 1);
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(file.announcing(LARGE)))
			.withMessageContaining("'lamp.png' is longer than announced;");
		assertBrokenOff(file, received);
	}

	@Test
	void fileThatCannotBeReadToItsEndIsAnError() {
		AtomicInteger received = receiving();
		TestFile file = new TestFile(LARGE).before((position) -> {
			if (position > LARGE / 2) {
				throw new IOException("the disk is gone");
			}
		});
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(file.content()))
			.withMessageContaining("'lamp.png' cannot be read: java.io.IOException: the disk is gone;")
			.withRootCauseInstanceOf(IOException.class);
		assertBrokenOff(file, received);
	}

	@Test
	void fileThatFailsInItsOwnWayIsAnError() {
		AtomicInteger received = receiving();
		TestFile file = new TestFile(LARGE).before((position) -> {
			throw new IllegalStateException("no such blob");
		});
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(file.content()))
			.withMessageContaining("'lamp.png' cannot be read: java.lang.IllegalStateException: no such blob;")
			.withRootCauseInstanceOf(IllegalStateException.class);
		assertBrokenOff(file, received);
	}

	private void assertBrokenOff(TestFile file, AtomicInteger received) {
		await().untilAsserted(() -> {
			assertThat(this.server.exchanges(ATTACHMENTS)).hasSizeLessThan(2)
				.allSatisfy((exchange) -> assertThat(exchange.over().getCount()).isZero());
			assertThat(file.closed()).isEqualTo(file.opened()).isOne();
		});
		assertThat(received).hasValueLessThan(LARGE);
		AtomicInteger again = receiving();
		upload(new TestFile(10).content());
		assertThat(again).hasValue(10);
	}

	@Test
	void fileIsReadAgainForTheNextToken() {
		AtomicInteger received = new AtomicInteger();
		this.server.on(ATTACHMENTS, (exchange) -> {
			received.addAndGet((int) exchange.receive());
			return exchange.headers().get("Authorization").equals("Bearer canary-token") ? exchange.answer(401, "")
					: exchange.answer(201, Item.json(1));
		});
		TestFile file = new TestFile(LARGE);
		upload(file.content());
		assertThat(file.opened()).isEqualTo(2);
		assertThat(file.closed()).isEqualTo(2);
		assertThat(received).hasValue(2 * LARGE);
		assertThat(this.refusals).hasValue(1);
	}

	@Test
	void fileThatVanishesBeforeTheNextTokenIsAnError() throws IOException {
		Path file = Files.writeString(this.directory.resolve("lamp.txt"), "lit");
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.receive();
			Files.delete(file);
			return exchange.answer(401, "");
		});
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(Content.of(file)))
			.withMessageStartingWith("POST /999/attachments.json: 'lamp.txt' cannot be opened: ")
			.withMessageEndingWith("; nothing was sent")
			.withRootCauseInstanceOf(FileNotFoundException.class)
			.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
		assertThat(this.server.exchanges(ATTACHMENTS)).hasSize(1);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Content.of(file));
	}

	@Test
	void formIsSentAgainWhenBasecampAsksTo() {
		AtomicInteger attempts = new AtomicInteger();
		List<Long> received = new ArrayList<>();
		this.server.on(LOGO, (exchange) -> {
			received.add(exchange.receive());
			return (attempts.incrementAndGet() == 1) ? exchange.answer(503, "") : exchange.answer(204, "");
		});
		TestFile file = new TestFile(100_000);
		this.client.put("/account/logo.json").multipart("logo", file.content()).send();
		assertThat(received).hasSize(2).allMatch((length) -> length > 100_000 && length.equals(received.get(0)));
		assertThat(file.opened()).isEqualTo(2);
		assertThat(file.closed()).isEqualTo(2);
	}

	@Test
	void attachmentIsNotSentAgain() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.receive();
			return exchange.answer(503, "");
		});
		TestFile file = new TestFile(100);
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> upload(file.content()));
		assertThat(file.opened()).isEqualTo(1);
	}

	@Test
	void serverThatStopsReadingIsNotWaitedFor() {
		this.server.on(ATTACHMENTS, (exchange) -> this.server.hold());
		TestFile file = new TestFile(LARGE);
		long start = System.nanoTime();
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(file.content()))
			.satisfies((ex) -> assertThat(ex.requestSent()).isTrue());
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(READ_TIMEOUT, READ_TIMEOUT.multipliedBy(10));
		await().until(() -> file.closed() == 1);
	}

	@Test
	void serverThatDoesNotAnswerIsNotWaitedFor() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.receive();
			return this.server.hold();
		});
		TestFile file = new TestFile(100);
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(file.content()));
		assertThat(file.closed()).isOne();
	}

	@Test
	void serverThatAnswersInPartIsNotWaitedFor() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.receive();
			exchange.start(201, 100);
			exchange.send(10);
			return this.server.hold();
		});
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> upload(new TestFile(100).content()));
	}

	@Test
	void slowServerIsNotSilent() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			byte[] buffer = new byte[1_000_000];
			for (int i = 0; i < LARGE / buffer.length; i++) {
				exchange.in().readNBytes(buffer, 0, buffer.length);
				if (i < 6) {
					pause(READ_TIMEOUT.dividedBy(4));
				}
			}
			return exchange.answer(201, Item.json(1));
		});
		assertThat(upload(new TestFile(LARGE).content()).id()).isOne();
	}

	@Test
	void slowFileIsNotTheServersFault() {
		AtomicInteger received = receiving();
		upload(new TestFile(100_000).before((position) -> {
			if (position > 0 && position < 20_000) {
				pause(READ_TIMEOUT.multipliedBy(2));
			}
		}).content());
		assertThat(received).hasValue(100_000);
	}

	@Test
	void refusalIsSeenBeforeTheEnd() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.in().readNBytes(100_000);
			exchange.answer(507, "{\"error\":\"no room\"}", "Content-Type: application/json");
			exchange.receive();
			return false;
		});
		TestFile file = new TestFile(LARGE);
		assertThatExceptionOfType(BasecampLimitExceededException.class).isThrownBy(() -> upload(file.content()))
			.withMessageContaining("no room");
		await().until(() -> file.closed() == 1);
	}

	@Test
	void refusalOfServerThatReadsNoFurtherEndsTheUpload() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.answer(507, "{\"error\":\"no room\"}", "Content-Type: application/json");
			exchange.in().readNBytes(500_000);
			return this.server.hold();
		});
		TestFile file = new TestFile(LARGE);
		Throwable thrown = catchThrowable(() -> upload(file.content()));
		assertThat(thrown).isInstanceOf(
				(this.engine == Engine.JDK) ? BasecampTransportException.class : BasecampLimitExceededException.class);
		await().until(() -> file.closed() == 1);
	}

	@Test
	void connectionThatBreaksIsAnError() {
		this.server.on(ATTACHMENTS, (exchange) -> {
			exchange.in().readNBytes(100_000);
			return false;
		});
		TestFile file = new TestFile(LARGE);
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> upload(file.content()))
			.withMessageEndingWith("; whether the request took effect is unknown");
		assertThat(file.opened()).isOne();
		await().until(() -> file.closed() == 1);
		assertThat(this.server.exchanges(ATTACHMENTS)).hasSize(1);
	}

	@Test
	void interruptionEndsTheUpload() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		this.server.on(ATTACHMENTS, (exchange) -> {
			begun.countDown();
			return this.server.hold();
		});
		resources(Duration.ofSeconds(50));
		TestFile file = new TestFile(LARGE);
		AtomicReference<Throwable> thrown = new AtomicReference<>();
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			thrown.set(catchThrowable(() -> upload(file.content())));
			interrupted.complete(Thread.currentThread().isInterrupted());
		});
		thread.start();
		assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
		pause(Duration.ofMillis(300));
		thread.interrupt();
		assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
		assertThat(thrown.get()).isInstanceOf(BasecampTransportException.class)
			.hasCauseInstanceOf(InterruptedIOException.class);
		await().until(() -> file.closed() == 1);
	}

	@Test
	void interceptorsAreLeftOffAndObservationStays() {
		receiving();
		AtomicInteger intercepted = new AtomicInteger();
		List<String> observed = new ArrayList<>();
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				observed.add(context.getLowCardinalityKeyValue("uri").getValue() + " "
						+ context.getLowCardinalityKeyValue("status").getValue());
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		RestClient.Builder builder = RestClient.builder()
			.observationRegistry(registry)
			.requestInterceptor((request, body, execution) -> {
				intercepted.incrementAndGet();
				return execution.execute(request, body);
			});
		client(builder, this.resources).post("/attachments.json")
			.query("name", "lamp.png")
			.content(new TestFile(100).content())
			.as(Item.class);
		assertThat(intercepted).hasValue(0);
		assertThat(observed).containsExactly("/{account}/attachments.json 201");
	}

	@Test
	void requestFactoriesOfTheApplicationSendFilesToo() {
		assumeFalse(this.tls, "they do not trust the server");
		AtomicInteger received = receiving();
		this.server.on(LOGO, (exchange) -> {
			exchange.receive();
			return false;
		});
		for (ClientHttpRequestFactory factory : List.of(new SimpleClientHttpRequestFactory(),
				new JdkClientHttpRequestFactory(), new HttpComponentsClientHttpRequestFactory())) {
			BasecampRestClient client = client(RestClient.builder(),
					ClientResources.builder(settings()).requestFactory(factory).build());
			client.post("/attachments.json").content(new TestFile(1_000_000).content()).as(Item.class);
			assertThat(received.getAndSet(0)).isEqualTo(1_000_000);
			TestFile file = new TestFile(999_999);
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> client.put("/account/logo.json").content(file.announcing(1_000_000)).send())
				.withMessageContaining("is 1 bytes shorter than announced");
			assertThat(file.closed()).isOne();
		}
	}

	private AtomicInteger receiving() {
		AtomicInteger received = new AtomicInteger();
		this.server.on(ATTACHMENTS, (exchange) -> {
			long length = exchange.receive();
			received.addAndGet((int) length);
			return length == exchange.length() && exchange.answer(201, Item.json(1));
		});
		return received;
	}

	private Item upload(Content file) {
		return this.client.post("/attachments.json").query("name", file.fileName()).content(file).as(Item.class);
	}

	private void resources(Duration readTimeout) throws Exception {
		this.resources.close();
		this.resources = ClientResources.create(settings(readTimeout));
		this.client = client(RestClient.builder(), this.resources);
	}

	private ClientSettings settings() {
		return settings(READ_TIMEOUT);
	}

	private ClientSettings settings(Duration readTimeout) {
		return Clients.SETTINGS.toBuilder()
			.http(HttpSettings.builder()
				.engine(this.engine)
				.readTimeout(readTimeout)
				.sslContext(this.tls ? TestTls.context() : null)
				.build())
			.retry(RetrySettings.builder().initialDelay(Duration.ofMillis(1)).build())
			.build();
	}

	private BasecampRestClient client(RestClient.Builder builder, ClientResources resources) {
		return BasecampRestClient.create(BasecampApi.bc3(URI.create(this.server.baseUrl())), builder, resources,
				new RefreshingTokens(this.refusals), (product, principalName) -> 999L);
	}

	static void pause(Duration duration) {
		LockSupport.parkNanos(duration.toNanos());
	}

	/**
	 * Tokens that are replaced when they are refused.
	 *
	 * @param refusals how many were refused
	 */
	record RefreshingTokens(AtomicInteger refusals) implements AccessTokenProvider {

		@Override
		public String currentPrincipalName() {
			return "ann";
		}

		@Override
		public String getToken(String principalName) {
			return (this.refusals.get() == 0) ? "canary-token" : "canary-token-" + this.refusals.get();
		}

		@Override
		public boolean replaceRefusedToken(String principalName, String refusedToken) {
			this.refusals.incrementAndGet();
			return true;
		}

	}

}
