package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

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
	 * when nobody refers to the client any more.
	 */
	@Override
	public void close() throws Exception {
		if (this.client instanceof AutoCloseable closeable) {
			closeable.close();
		}
	}

	private ClientHttpResponse send(HttpRequest request, @Nullable Duration timeout) throws IOException {
		long deadline = Watchdog.deadline(timeout);
		try (JdkBody body = new JdkBody(this.settings, deadline, this.watchdog)) {
			HttpResponse<byte[]> response = this.client.send(request, body);
			return new BufferedResponse(response.statusCode(),
					new HttpHeaders(CollectionUtils.toMultiValueMap(response.headers().map())), response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Transport.interrupted(ex);
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("the answer is not HTTP", ex);
		}
		catch (IOException ex) {
			throw explain(ex);
		}
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
	private final class JdkRequest extends BufferedRequest {

		private JdkRequest(HttpMethod method, URI uri) {
			super(method, uri);
		}

		@Override
		ClientHttpResponse execute(HttpHeaders headers, byte @Nullable [] body, @Nullable Duration timeout)
				throws IOException {
			Duration readTimeout = JdkRequestFactory.this.settings.readTimeout();
			HttpRequest.Builder builder = HttpRequest.newBuilder(getURI())
				.timeout((timeout != null && timeout.compareTo(readTimeout) < 0) ? timeout : readTimeout)
				.method(getMethod().name(), new OneTimePublisher(body));
			headers.forEach((name, values) -> {
				if (!RESTRICTED.contains(name.toLowerCase(Locale.ROOT))) {
					values.forEach((value) -> builder.header(name, value));
				}
			});
			return send(builder.build(), timeout);
		}

	}

}
