package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CancellationException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.NullEntity;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.support.HttpComponentsHeadersAdapter;

/**
 * Requests over Apache HttpClient 5 and a pool of connections that nobody else uses. All
 * that its client does on its own is off: cookies, redirects, repeating, decompressing.
 */
final class HttpComponentsRequestFactory implements ClientHttpRequestFactory, AutoCloseable {

	private static final TimeValue MAX_IDLE = TimeValue.ofSeconds(30);

	private final CloseableHttpClient client;

	private final HttpSettings settings;

	private final RequestConfig config;

	private final Watchdog watchdog = new Watchdog();

	HttpComponentsRequestFactory(HttpSettings settings) {
		this(settings, MAX_IDLE);
	}

	HttpComponentsRequestFactory(HttpSettings settings, TimeValue maxIdle) {
		this.settings = settings;
		this.config = config(settings.readTimeout());
		this.client = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setConnectionFactory(new HttpComponentsConnections())
				.setPoolConcurrencyPolicy(PoolConcurrencyPolicy.STRICT)
				.setConnPoolPolicy(PoolReusePolicy.LIFO)
				.setMaxConnPerRoute(settings.maxConnections())
				.setMaxConnTotal(2 * settings.maxConnections())
				.setDefaultConnectionConfig(ConnectionConfig.custom()
					.setConnectTimeout(timeout(settings.connectTimeout()))
					.setSocketTimeout(timeout(settings.readTimeout()))
					.build())
				.setTlsSocketStrategy(tlsStrategy(settings))
				.build())
			.setDefaultRequestConfig(this.config)
			.setProxySelector(ProxySelector.getDefault())
			.disableCookieManagement()
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableAuthCaching()
			.disableContentCompression()
			.disableConnectionState()
			.disableDefaultUserAgent()
			.evictIdleConnections(maxIdle)
			.build();
	}

	private static DefaultClientTlsStrategy tlsStrategy(HttpSettings settings) {
		SSLContext context = settings.sslContext();
		SSLParameters parameters = settings.sslParameters();
		if (context == null && parameters == null) {
			return DefaultClientTlsStrategy.createSystemDefault();
		}
		return new DefaultClientTlsStrategy((context != null) ? context : SSLContexts.createSystemDefault(),
				(parameters != null) ? parameters.getProtocols() : null,
				(parameters != null) ? parameters.getCipherSuites() : null, SSLBufferMode.STATIC, null);
	}

	private RequestConfig config(Duration responseTimeout) {
		return RequestConfig.custom()
			.setConnectionRequestTimeout(timeout(this.settings.connectTimeout()))
			.setResponseTimeout(timeout(responseTimeout))
			.setProtocolUpgradeEnabled(false)
			.build();
	}

	private static Timeout timeout(Duration duration) {
		return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
	}

	@Override
	public ClientHttpRequest createRequest(URI uri, HttpMethod method) {
		return new HttpComponentsRequest(method, uri);
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

	/**
	 * Send a request and read the whole answer. Whatever happens, what is left of the
	 * exchange is cut off in the end: closing it instead would read on, and Apache's
	 * client has no limit for the time that an answer may trickle in.
	 */
	private ClientHttpResponse send(URI uri, HttpUriRequestBase request, @Nullable Duration timeout)
			throws IOException {
		InFlight exchange = new InFlight(request, Thread.currentThread(), Watchdog.deadline(timeout));
		try {
			this.watchdog.watch(exchange);
			ClassicHttpResponse response = open(uri, request);
			return new BufferedResponse(response.getCode(), new HttpHeaders(new HttpComponentsHeadersAdapter(response)),
					read(response));
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("the answer is not HTTP", ex);
		}
		catch (CancellationException | IOException ex) {
			throw explain(exchange, ex);
		}
		finally {
			this.watchdog.release(exchange);
			request.cancel();
		}
	}

	private ClassicHttpResponse open(URI uri, HttpUriRequestBase request) throws IOException {
		HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
		while (true) {
			try {
				return this.client.executeOpen(host, request, null);
			}
			catch (HttpComponentsConnections.UncleanConnectionException ex) {
				// that connection is closed now, the next may be a clean one
				continue;
			}
		}
	}

	private static IOException explain(InFlight exchange, Exception ex) {
		if (exchange.isOver(System.nanoTime())) {
			return new SocketTimeoutException("the answer took too long");
		}
		if (ex instanceof IOException io && !exchange.isInterrupted()) {
			return io;
		}
		InterruptedIOException interrupted = new InterruptedIOException("interrupted");
		interrupted.initCause(ex);
		return interrupted;
	}

	private byte[] read(ClassicHttpResponse response) throws IOException {
		HttpEntity entity = response.getEntity();
		BodyBuffer buffer = new BodyBuffer(response.getCode(), (entity != null) ? entity.getContentLength() : 0,
				this.settings.maxBodySize().toBytes());
		if (entity == null) {
			return buffer.toByteArray();
		}
		InputStream content = entity.getContent();
		boolean ended = false;
		while (!ended) {
			ended = buffer.readFrom(content);
		}
		return buffer.toByteArray();
	}

	/**
	 * A request over Apache HttpClient 5.
	 */
	private final class HttpComponentsRequest extends BufferedRequest {

		private HttpComponentsRequest(HttpMethod method, URI uri) {
			super(method, uri);
		}

		@Override
		ClientHttpResponse execute(HttpHeaders headers, byte @Nullable [] body, @Nullable Duration timeout)
				throws IOException {
			HttpUriRequestBase request = new HttpUriRequestBase(getMethod().name(), getURI());
			if (timeout != null && timeout.compareTo(HttpComponentsRequestFactory.this.settings.readTimeout()) < 0) {
				request.setConfig(config(timeout));
			}
			headers.forEach((name, values) -> {
				if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
						&& !name.equalsIgnoreCase(HttpHeaders.TRANSFER_ENCODING)) {
					values.forEach((value) -> request.addHeader(name, value));
				}
			});
			if (body != null) {
				request.setEntity((body.length > 0) ? new ByteArrayEntity(body, null) : NullEntity.INSTANCE);
			}
			return send(getURI(), request, timeout);
		}

	}

	/**
	 * A request that is under way. Nothing but its end lets a thread go that reads.
	 *
	 * @param request the request
	 * @param caller who waits for the answer
	 * @param deadline until when, in terms of {@link System#nanoTime()}
	 */
	private record InFlight(HttpUriRequestBase request, Thread caller, long deadline) implements Watchdog.Watched {

		boolean isOver(long now) {
			return now - this.deadline >= 0;
		}

		boolean isInterrupted() {
			return this.caller.isInterrupted();
		}

		@Override
		public void look(long now) {
			if (isOver(now) || isInterrupted()) {
				this.request.cancel();
			}
		}

	}

}
