package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.CollectionUtils;

/**
 * Requests over the JDK's client. In place of Spring's factory because bodies of a few
 * kilobytes need neither a publisher on a thread of its own nor a drain, and because a
 * body that stops in its middle must time out as well. In HTTP/1.1, since over HTTP/2 the
 * JDK's client has one connection for everybody, and everybody fails when it does.
 */
final class JdkRequestFactory implements ClientHttpRequestFactory, AutoCloseable {

	private static final Set<String> RESTRICTED = Set.of("connection", "content-length", "expect", "host", "upgrade");

	private final HttpClient client;

	private final HttpSettings settings;

	private final Watchdog watchdog = new Watchdog();

	JdkRequestFactory(HttpSettings settings) {
		HttpClient.Builder builder = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(settings.connectTimeout())
			.followRedirects(HttpClient.Redirect.NEVER);
		if (settings.sslContext() != null) {
			builder.sslContext(settings.sslContext());
		}
		if (settings.sslParameters() != null) {
			builder.sslParameters(settings.sslParameters());
		}
		this.client = builder.build();
		this.settings = settings;
	}

	@Override
	public ClientHttpRequest createRequest(URI uri, HttpMethod method) {
		return new JdkRequest(method, uri);
	}

	/**
	 * Close the client where the JDK can, from Java 21 on. Before that its thread ends
	 * when nobody refers to the client any more. What is under way is cut off, since a
	 * file may take any time.
	 */
	@Override
	public void close() throws Exception {
		if (this.client instanceof AutoCloseable closeable) {
			HttpClient.class.getMethod("shutdownNow").invoke(this.client);
			closeable.close();
		}
	}

	private ClientHttpResponse send(HttpRequest request, @Nullable Duration timeout) throws IOException {
		long deadline = Watchdog.deadline(timeout);
		try (JdkBody body = new JdkBody(this.settings, deadline, this.watchdog)) {
			return buffered(this.client.send(request, body));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw EngineRequest.interrupted(ex);
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("the answer is not HTTP", ex);
		}
		catch (IOException ex) {
			throw explain(ex);
		}
	}

	private ClientHttpResponse upload(HttpRequest request, Upload upload) throws IOException {
		long connected = connected();
		try (JdkBody body = new JdkBody(this.settings, Watchdog.deadline(null), this.watchdog)) {
			return buffered(await(request, body, () -> {
				if (body.hasBegun()) {
					return System.nanoTime();
				}
				return upload.isBegun() ? upload.lastSign() : connected;
			}));
		}
	}

	private ClientHttpResponse stream(HttpRequest request) throws IOException {
		long connected = connected();
		JdkStream body = new JdkStream(this.settings.readTimeout());
		try {
			HttpResponse<InputStream> response = await(request, body, () -> connected);
			return new StreamedResponse(response.statusCode(), headers(response), body);
		}
		catch (IOException | RuntimeException ex) {
			body.close();
			throw ex;
		}
	}

	private long connected() {
		return System.nanoTime() + this.settings.connectTimeout().toNanos();
	}

	/**
	 * Wait for an answer until the other side is silent for too long. The time-out of the
	 * JDK's client goes on during uploads, and in some versions during downloads.
	 */
	private <T> HttpResponse<T> await(HttpRequest request, HttpResponse.BodyHandler<T> body, LongSupplier lastSign)
			throws IOException {
		CompletableFuture<HttpResponse<T>> exchange = this.client.sendAsync(request, body);
		try {
			while (true) {
				long left = lastSign.getAsLong() + this.settings.readTimeout().toNanos() - System.nanoTime();
				if (left <= 0) {
					throw new HttpTimeoutException("the other side was silent for too long");
				}
				HttpResponse<T> response = poll(exchange, left);
				if (response != null) {
					return response;
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw EngineRequest.interrupted(ex);
		}
		catch (ExecutionException ex) {
			throw explain((ex.getCause() instanceof IOException io) ? io
					: new IOException("the answer is not HTTP", ex.getCause()));
		}
		finally {
			exchange.cancel(true);
		}
	}

	private static <T> @Nullable T poll(CompletableFuture<T> future, long nanos)
			throws InterruptedException, ExecutionException {
		try {
			return future.get(nanos, TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			return null;
		}
	}

	private static ClientHttpResponse buffered(HttpResponse<byte[]> response) {
		return new BufferedResponse(response.statusCode(), headers(response), response.body());
	}

	private static HttpHeaders headers(HttpResponse<?> response) {
		return new HttpHeaders(CollectionUtils.toMultiValueMap(response.headers().map()));
	}

	/**
	 * Return what went wrong in terms of a caller. The JDK's client wraps what happens on
	 * its threads.
	 */
	private static IOException explain(IOException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableBodyException unreadable) {
				return unreadable;
			}
			if (cause instanceof OneTimePublisher.UsedUpException) {
				return new IOException("the connection ended without an answer");
			}
		}
		return ex;
	}

	/**
	 * A request over the JDK's client.
	 */
	private final class JdkRequest extends EngineRequest {

		private JdkRequest(HttpMethod method, URI uri) {
			super(method, uri);
		}

		@Override
		ClientHttpResponse execute(HttpHeaders headers, byte @Nullable [] body, @Nullable Duration timeout)
				throws IOException {
			Duration readTimeout = JdkRequestFactory.this.settings.readTimeout();
			return send(request(headers, new OneTimePublisher(body))
				.timeout((timeout != null && timeout.compareTo(readTimeout) < 0) ? timeout : readTimeout)
				.build(), timeout);
		}

		@Override
		ClientHttpResponse upload(HttpHeaders headers, Upload upload) throws IOException {
			return JdkRequestFactory.this.upload(request(headers, new UploadPublisher(upload)).build(), upload);
		}

		@Override
		ClientHttpResponse stream(HttpHeaders headers) throws IOException {
			return JdkRequestFactory.this.stream(request(headers, new OneTimePublisher(null)).build());
		}

		private HttpRequest.Builder request(HttpHeaders headers, BodyPublisher body) {
			HttpRequest.Builder builder = HttpRequest.newBuilder(getURI()).method(getMethod().name(), body);
			headers.forEach((name, values) -> {
				if (!RESTRICTED.contains(name.toLowerCase(Locale.ROOT))) {
					values.forEach((value) -> builder.header(name, value));
				}
			});
			return builder;
		}

	}

}
