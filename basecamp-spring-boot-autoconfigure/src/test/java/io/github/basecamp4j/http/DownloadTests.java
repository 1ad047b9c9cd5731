package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

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

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.util.StreamUtils;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * Tests for files that arrive, with both engines, plain and over TLS.
 */
@ParameterizedClass
@CsvSource({ "JDK, false", "JDK, true", "HTTP_COMPONENTS, false", "HTTP_COMPONENTS, true" })
@Timeout(60)
class DownloadTests {

	private static final String FILE = "/999/uploads/7/download/lamp.png";

	private static final String BLOB = "/blob";

	private static final String SIGNATURE = "?signature=canary-signature&a=%2Fb";

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

	private TransferServer storage;

	private ClientResources resources;

	private BasecampRestClient client;

	@BeforeEach
	void start() {
		this.server = new TransferServer(this.tls);
		this.storage = new TransferServer(this.tls);
		this.resources = ClientResources.create(settings(READ_TIMEOUT));
		this.client = client(RestClient.builder(), this.resources);
		this.server.on(FILE, (exchange) -> exchange.answer(302, "elsewhere", "Location: " + blob()));
	}

	@AfterEach
	void stop() throws Exception {
		this.resources.close();
		this.server.close();
		this.storage.close();
	}

	@Test
	void fileIsFetchedFromTheStorageWithoutToken() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "The lamps are lit.", "Content-Type: text/plain"));
		String text = this.client.download(this.server.baseUrl() + FILE, (file) -> {
			assertThat(file.contentType()).isEqualTo(MediaType.TEXT_PLAIN);
			assertThat(file.length()).hasValue(18);
			return StreamUtils.copyToString(file.stream(), StandardCharsets.UTF_8);
		});
		assertThat(text).isEqualTo("The lamps are lit.");
		assertThat(this.server.exchanges(FILE)).singleElement()
			.satisfies(
					(exchange) -> assertThat(exchange.headers()).containsEntry("Authorization", "Bearer canary-token")
						.containsEntry("User-Agent", "Ledger (ops@example.com)"));
		assertThat(this.storage.exchanges(BLOB)).singleElement().satisfies((exchange) -> {
			assertThat(exchange.uri()).hasToString(BLOB + SIGNATURE);
			assertThat(exchange.headers()).containsEntry("User-Agent", "Ledger (ops@example.com)")
				.doesNotContainKeys("Authorization", "Cookie");
			assertThat(exchange.headers().values()).noneMatch((value) -> value.contains("canary-token"));
		});
	}

	@Test
	void fileOfAnotherHostIsFetchedFromThereWithoutToken() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		assertThat(text(blob())).isEqualTo("lit");
		assertThat(this.storage.exchanges(BLOB)).singleElement()
			.satisfies((exchange) -> assertThat(exchange.headers()).doesNotContainKey("Authorization"));
		assertThat(this.refusals).hasValue(0);
	}

	@Test
	void fileOfBasecamp2IsFetchedFromTheStorageWithoutToken() {
		String path = "/999/api/v1/projects/7/attachments/8/93e10d/original/lamp.png";
		this.server.on(path, (exchange) -> exchange.answer(302, "", "Location: " + blob()));
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		BasecampRestClient basecamp2 = BasecampRestClient.create(BasecampApi.bcx(URI.create(this.server.baseUrl())),
				RestClient.builder(), this.resources, AccessTokenProvider.fixed("canary-token"),
				(product, principalName) -> 999L);
		for (String url : List.of(this.server.baseUrl() + path, blob())) {
			long length = basecamp2.download(url, (file) -> file.stream().readAllBytes().length);
			assertThat(length).isEqualTo(3);
		}
		assertThat(this.server.exchanges(path)).singleElement()
			.satisfies(
					(exchange) -> assertThat(exchange.headers()).containsEntry("Authorization", "Bearer canary-token"));
		assertThat(this.storage.exchanges(BLOB)).hasSize(2)
			.allSatisfy((exchange) -> assertThat(exchange.headers()).doesNotContainKey("Authorization"));
	}

	@Test
	void fileMayBeInTheAnswerOfTheApi() {
		this.server.on(FILE, (exchange) -> exchange.answer(200, "lit"));
		assertThat(text(this.server.baseUrl() + FILE)).isEqualTo("lit");
	}

	@Test
	void connectionsAreUsedAgain() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		text(this.server.baseUrl() + FILE);
		text(this.server.baseUrl() + FILE);
		assertThat(this.server.exchanges(FILE)).hasSize(2);
		assertThat(this.server.connections()).isOne();
		assertThat(this.storage.exchanges(BLOB)).hasSize(2);
		assertThat(this.storage.connections()).isOne();
	}

	@Test
	void fileThatIsShorterThanAnnouncedIsAnErrorWhateverTheRequestFactory() {
		ClientHttpRequestFactory factory = (uri, method) -> {
			MockClientHttpResponse response = new MockClientHttpResponse(new byte[3], HttpStatus.OK);
			response.getHeaders().setContentLength(10);
			MockClientHttpRequest request = new MockClientHttpRequest(method, uri);
			request.setResponse(response);
			return request;
		};
		BasecampRestClient mocked = client(RestClient.builder(),
				ClientResources.builder(settings(READ_TIMEOUT)).requestFactory(factory).build());
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> mocked.download(blob(), (file) -> file.stream().readAllBytes()))
			.withMessageEndingWith("the connection ended after 3 of 10 bytes");
	}

	@Test
	void redirectMayBeRelative() {
		this.server.on(FILE, (exchange) -> exchange.answer(303, "", "Location: /other?" + SIGNATURE.substring(1)));
		this.server.on("/other", (exchange) -> exchange.answer(200, "lit"));
		assertThat(text(this.server.baseUrl() + FILE)).isEqualTo("lit");
		assertThat(this.server.exchanges("/other")).singleElement()
			.satisfies((exchange) -> assertThat(exchange.headers()).doesNotContainKey("Authorization"));
	}

	@Test
	void refusalOfTheStorageSaysNothingAboutTheToken() {
		for (int status : new int[] { 401, 403, 404, 429, 503, 204, 206 }) {
			this.storage.on(BLOB, (exchange) -> exchange.answer(status, ""));
			assertThatExceptionOfType(BasecampInvalidResponseException.class)
				.isThrownBy(() -> text(this.server.baseUrl() + FILE))
				.withMessage("File at 'localhost': the storage does not hand it out (status " + status + ")")
				.satisfies((ex) -> assertThat(ex.status()).isEqualTo(status));
		}
		assertThat(this.refusals).hasValue(0);
		assertThat(this.storage.exchanges(BLOB)).hasSize(7);
		assertThat(this.server.exchanges(FILE)).hasSize(7);
	}

	@Test
	void redirectOfTheStorageIsNotFollowed() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(302, "", "Location: /further"));
		this.storage.on("/further", (exchange) -> exchange.answer(200, "never"));
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> text(this.server.baseUrl() + FILE))
			.withMessageContaining("(status 302)");
		assertThat(this.storage.exchanges("/further")).isEmpty();
	}

	@Test
	void storageWithoutTlsOrWithUserInfoIsNotAsked() {
		for (String address : List.of("http://storage.example/blob", "ftp://storage.example/blob",
				"https://canary-user@storage.example/blob")) {
			this.server.on(FILE, (exchange) -> exchange.answer(302, "", "Location: " + address));
			assertThatExceptionOfType(BasecampInvalidResponseException.class)
				.isThrownBy(() -> text(this.server.baseUrl() + FILE))
				.withMessage("File at 'storage.example': its address is not a plain https address of another machine");
		}
	}

	@Test
	void storageOnLoopbackIsNotAskedForBasecampItself() {
		BasecampRestClient basecamp = Clients.bc3("https://3.basecampapi.com", this.resources);
		String port = blob().substring(blob().lastIndexOf(':'));
		for (String address : List.of("http://localhost", "https://localhost", "https://LOCALHOST", "https://127.0.0.1",
				"https://127.1.2.3", "https://[::1]", "https://[::ffff:127.0.0.1]")) {
			assertThatExceptionOfType(BasecampInvalidResponseException.class)
				.isThrownBy(() -> basecamp.download(address + port, Download::length))
				.withMessage("File at '" + URI.create(address).getHost()
						+ "': its address is not a plain https address of another machine");
		}
		assertThat(this.storage.connections()).isZero();
	}

	@Test
	void redirectWithoutHostIsAnErrorThatDoesNotTellIt() {
		for (String location : List.of("https://lamp_files.storage.example/blob?canary", "https:///blob?canary",
				"mailto:canary@example.com")) {
			this.server.on(FILE, (exchange) -> exchange.answer(302, "", "Location: " + location));
			assertThatExceptionOfType(BasecampInvalidResponseException.class)
				.isThrownBy(() -> text(this.server.baseUrl() + FILE))
				.withMessage("GET " + FILE + ": the redirect has an address without a host (status 302)");
		}
	}

	@Test
	void addressThatCannotBeReadIsNotTold() {
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> text("https://storage.example/a b?canary"))
			.withMessage("The address of the file cannot be read");
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(() -> text("/canary-relative"))
			.withMessage("The address of the file has no host");
		this.server.on(FILE, (exchange) -> exchange.answer(302, "", "Location: https://storage.example/a b?canary"));
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> text(this.server.baseUrl() + FILE))
			.withMessage("GET " + FILE + ": the redirect has an address that cannot be read (status 302)");
	}

	@Test
	void addressWithDotSegmentsGetsNoToken() {
		String path = "/999/uploads/..%2f7";
		this.server.on("/999/uploads/../7", (exchange) -> exchange.answer(200, "lit"));
		assertThat(text(this.server.baseUrl() + path)).isEqualTo("lit");
		assertThat(this.server.exchanges("/999/uploads/../7")).singleElement()
			.satisfies((exchange) -> assertThat(exchange.headers()).doesNotContainKey("Authorization"));
	}

	@Test
	void storageAtAnAddressThatIsNotAllowedIsNotAsked() {
		BasecampRestClient filtered = client(RestClient.builder(),
				ClientResources.builder(settings(READ_TIMEOUT)).addresses((address) -> false).build());
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> filtered.download(blob(), Download::length))
			.withMessageContaining("'localhost' has an address that the application does not allow");
		assertThat(this.storage.exchanges(BLOB)).isEmpty();
	}

	@Test
	void apiIsAskedAgainWhenItFailsForAMoment() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		for (int status : new int[] { 429, 502, 503, 504 }) {
			AtomicInteger attempts = new AtomicInteger();
			this.server.on(FILE, (exchange) -> (attempts.incrementAndGet() == 1)
					? exchange.answer(status, "", "Retry-After: 0") : exchange.answer(302, "", "Location: " + blob()));
			assertThat(text(this.server.baseUrl() + FILE)).isEqualTo("lit");
			assertThat(attempts).hasValue(2);
		}
	}

	@Test
	void refusedTokenIsReplaced() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		this.server.on(FILE, (exchange) -> exchange.headers().get("Authorization").equals("Bearer canary-token")
				? exchange.answer(401, "") : exchange.answer(302, "", "Location: " + blob()));
		assertThat(text(this.server.baseUrl() + FILE)).isEqualTo("lit");
		assertThat(this.refusals).hasValue(1);
	}

	@Test
	void errorsOfTheApiAreErrorsAsEver() {
		this.server.on(FILE, (exchange) -> exchange.answer(404, ""));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> text(this.server.baseUrl() + FILE))
			.withMessageStartingWith("GET " + FILE);
		this.server.on(FILE, (exchange) -> exchange.answer(500, ""));
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> text(this.server.baseUrl() + FILE));
		this.server.on(FILE, (exchange) -> exchange.answer(204, ""));
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> text(this.server.baseUrl() + FILE))
			.withMessageContaining("there is no file in the answer (status 204)");
		this.server.on(FILE, (exchange) -> exchange.answer(302, ""));
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> text(this.server.baseUrl() + FILE))
			.withMessageContaining("the redirect has no address");
	}

	@Test
	void fileThatIsEncodedIsRefused() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "zipped", "Content-Encoding: gzip"));
		assertThatExceptionOfType(BasecampInvalidResponseException.class).isThrownBy(() -> text(blob()))
			.withMessage("File at 'localhost': it is encoded in a way that nobody asked for");
	}

	@Test
	void fileReplacesAnotherWhenAllHasArrived() throws IOException {
		Path target = Files.writeString(this.directory.resolve("lamp.txt"), "before");
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		List<String> progress = new ArrayList<>();
		long length = this.client.download(this.server.baseUrl() + FILE,
				(file) -> file.transferTo(target, (transferred, total) -> progress.add(transferred + "/" + total)));
		assertThat(length).isEqualTo(3);
		assertThat(target).hasContent("lit");
		assertThat(progress).containsExactly("3/3");
		assertThat(files()).containsExactly("lamp.txt");
	}

	@Test
	void fileIsNotTouchedWhenTheConnectionBreaks() throws IOException {
		Path target = Files.writeString(this.directory.resolve("lamp.txt"), "before");
		for (String path : List.of(FILE, BLOB)) {
			this.server.on(path, (exchange) -> {
				exchange.start(200, LARGE);
				exchange.send(LARGE / 2);
				return false;
			});
			assertThatExceptionOfType(BasecampTransportException.class)
				.isThrownBy(() -> this.client.download(this.server.baseUrl() + path, (file) -> file.transferTo(target)))
				.withMessageStartingWith("GET " + path + ": ");
			assertThat(target).hasContent("before");
			assertThat(files()).containsExactly("lamp.txt");
			assertThat(this.server.exchanges(path)).hasSize(1);
		}
	}

	@Test
	void chunkedFileThatIsCutIsAnError() {
		this.storage.on(BLOB, (exchange) -> {
			exchange.out()
				.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nlit\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			exchange.out().flush();
			return false;
		});
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> text(blob()))
			.withMessageStartingWith("File at 'localhost': ");
	}

	@Test
	void storageThatIsGoneIsAnError() {
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> text("https://localhost:1/blob"))
			.withMessageStartingWith("File at 'localhost': ")
			.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
	}

	@Test
	void storageThatFallsSilentIsNotWaitedFor() {
		this.storage.on(BLOB, (exchange) -> {
			exchange.start(200, LARGE);
			exchange.send(LARGE / 2);
			return this.storage.hold();
		});
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> this.client.download(blob(), (file) -> file.stream().readAllBytes().length));
	}

	@Test
	void storageThatDoesNotAnswerIsNotWaitedFor() {
		this.storage.on(BLOB, (exchange) -> this.storage.hold());
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(() -> text(blob()));
	}

	@Test
	void slowStorageIsNotSilent() {
		this.storage.on(BLOB, (exchange) -> {
			exchange.start(200, 1000);
			for (int i = 0; i < 10; i++) {
				exchange.send(100);
				UploadTests.pause(Duration.ofMillis(200));
			}
			return true;
		});
		assertThat(text(blob())).hasSize(1000);
	}

	@Test
	void slowReaderIsWaitedFor() {
		this.storage.on(BLOB, (exchange) -> {
			exchange.start(200, LARGE);
			exchange.send(LARGE);
			return true;
		});
		int length = this.client.download(blob(), (file) -> {
			file.stream().readNBytes(1000);
			UploadTests.pause(READ_TIMEOUT.multipliedBy(2));
			return 1000 + file.stream().readAllBytes().length;
		});
		assertThat(length).isEqualTo(LARGE);
	}

	@Test
	void troubleOfTheReaderIsNoTroubleOfTheConnection() {
		endless(this.server, FILE);
		IOException full = new IOException("the disk is full");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.client.download(this.server.baseUrl() + FILE, (file) -> {
				file.stream().readNBytes(10);
				throw full;
			}))
			.withMessage("GET " + FILE + ": its reader failed: the disk is full")
			.withCause(full);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.client.download(this.server.baseUrl() + FILE, (file) -> {
				throw new IllegalStateException("no");
			}))
			.withMessage("no");
		Path nowhere = this.directory.resolve("missing").resolve("lamp.png");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.client.download(this.server.baseUrl() + FILE, (file) -> file.transferTo(nowhere)))
			.withCauseInstanceOf(NoSuchFileException.class);
		assertThat(this.server.exchanges(FILE)).hasSize(3);
		awaitEnd(this.server, FILE);
	}

	@Test
	void readerMayStopBeforeTheEnd() {
		endless(this.storage, BLOB);
		assertThat(this.client.<Integer>download(blob(), (file) -> file.stream().readNBytes(10).length)).isEqualTo(10);
		awaitEnd(this.storage, BLOB);
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		assertThat(text(blob())).isEqualTo("lit");
	}

	@Test
	void connectionTroubleThatTheReaderWrapsStaysThat() {
		this.storage.on(BLOB, (exchange) -> {
			exchange.start(200, 100);
			return false;
		});
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> this.client.download(blob(), (file) -> {
				try {
					return file.stream().read();
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			}));
	}

	@Test
	void interruptionEndsTheDownload() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		this.storage.on(BLOB, (exchange) -> {
			exchange.start(200, LARGE);
			exchange.send(1000);
			begun.countDown();
			return this.storage.hold();
		});
		ClientResources patient = ClientResources.create(settings(Duration.ofSeconds(50)));
		BasecampRestClient client = client(RestClient.builder(), patient);
		AtomicReference<Throwable> thrown = new AtomicReference<>();
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			thrown.set(catchThrowable(() -> client.download(blob(), (file) -> file.stream().readAllBytes())));
			interrupted.complete(Thread.currentThread().isInterrupted());
		});
		thread.start();
		assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
		UploadTests.pause(Duration.ofMillis(300));
		thread.interrupt();
		assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
		assertThat(thrown.get()).isInstanceOf(BasecampTransportException.class)
			.hasCauseInstanceOf(InterruptedIOException.class);
	}

	@Test
	void closingTheResourcesEndsTheDownload() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		this.storage.on(BLOB, (exchange) -> {
			exchange.start(200, LARGE);
			exchange.send(1000);
			begun.countDown();
			return this.storage.hold();
		});
		ClientResources patient = ClientResources.create(settings(Duration.ofSeconds(50)));
		BasecampRestClient client = client(RestClient.builder(), patient);
		Executor threads = (task) -> new Thread(task).start();
		CompletableFuture<Throwable> download = CompletableFuture.supplyAsync(
				() -> catchThrowable(() -> client.download(blob(), (file) -> file.stream().readAllBytes())), threads);
		assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(CompletableFuture.supplyAsync(() -> catchThrowable(patient::close), threads))
			.succeedsWithin(20, TimeUnit.SECONDS)
			.isNull();
		if (this.engine == Engine.HTTP_COMPONENTS || Runtime.version().feature() >= 21) {
			assertThat(download.get(20, TimeUnit.SECONDS)).isInstanceOf(BasecampTransportException.class);
		}
	}

	@Test
	void observationKnowsNoFile() {
		this.storage.on(BLOB, (exchange) -> exchange.answer(200, "lit"));
		List<String> observed = new ArrayList<>();
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				observed.add(context.getLowCardinalityKeyValue("uri").getValue() + " "
						+ context.getLowCardinalityKeyValue("status").getValue());
				assertThat(context.getAllKeyValues()).noneMatch((pair) -> pair.getValue().contains("canary"));
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		client(RestClient.builder().observationRegistry(registry), this.resources)
			.download(this.server.baseUrl() + FILE, Download::length);
		assertThat(observed).containsExactly("/{account}/{file} 302");
	}

	private void endless(TransferServer server, String path) {
		server.on(path, (exchange) -> {
			exchange.start(200, Long.MAX_VALUE);
			exchange.send(Long.MAX_VALUE);
			return false;
		});
	}

	private void awaitEnd(TransferServer server, String path) {
		await().untilAsserted(() -> assertThat(server.exchanges(path)).isNotEmpty()
			.allSatisfy((exchange) -> assertThat(exchange.over().getCount()).isZero()));
	}

	private String text(String url) {
		return this.client.download(url, (file) -> StreamUtils.copyToString(file.stream(), StandardCharsets.UTF_8));
	}

	private String blob() {
		return this.storage.baseUrl() + BLOB + SIGNATURE;
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
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
		AccessTokenProvider tokens = new UploadTests.RefreshingTokens(this.refusals);
		return BasecampRestClient.create(BasecampApi.bc3(URI.create(this.server.baseUrl())), builder, resources, tokens,
				(product, principalName) -> 999L);
	}

}
