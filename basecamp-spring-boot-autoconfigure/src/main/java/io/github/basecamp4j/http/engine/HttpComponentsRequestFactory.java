package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
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
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
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
	private ClientHttpResponse send(InFlight exchange) throws IOException {
		try {
			this.watchdog.watch(exchange);
			ClassicHttpResponse response = open(exchange);
			return new BufferedResponse(response.getCode(), headers(response), read(response));
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("the answer is not HTTP", ex);
		}
		catch (CancellationException | IOException ex) {
			throw exchange.explain(ex);
		}
		finally {
			this.watchdog.release(exchange);
			exchange.request().cancel();
		}
	}

	private ClientHttpResponse stream(InFlight exchange) throws IOException {
		StreamedBody body = new StreamedBody(exchange);
		try {
			this.watchdog.watch(exchange);
			ClassicHttpResponse response = open(exchange);
			HttpEntity entity = response.getEntity();
			body.content = (entity != null) ? entity.getContent() : InputStream.nullInputStream();
			return new StreamedResponse(response.getCode(), headers(response), body);
		}
		catch (IllegalArgumentException ex) {
			body.close();
			throw new IOException("the answer is not HTTP", ex);
		}
		catch (CancellationException | IOException ex) {
			body.close();
			throw exchange.explain(ex);
		}
		catch (Error | RuntimeException ex) {
			body.close();
			throw ex;
		}
	}

	private static HttpHeaders headers(ClassicHttpResponse response) {
		return new HttpHeaders(new HttpComponentsHeadersAdapter(response));
	}

	private ClassicHttpResponse open(InFlight exchange) throws IOException {
		URI uri = exchange.uri();
		HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
		while (true) {
			try {
				ClassicHttpResponse response = this.client.executeOpen(host, exchange.request(), null);
				exchange.answered = true;
				return response;
			}
			catch (HttpComponentsConnections.UncleanConnectionException ex) {
				// that connection is closed now, the next may be a clean one
				continue;
			}
		}
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
	private final class HttpComponentsRequest extends EngineRequest {

		private HttpComponentsRequest(HttpMethod method, URI uri) {
			super(method, uri);
		}

		@Override
		ClientHttpResponse execute(HttpHeaders headers, byte @Nullable [] body, @Nullable Duration timeout)
				throws IOException {
			HttpUriRequestBase request = request(headers);
			if (timeout != null && timeout.compareTo(HttpComponentsRequestFactory.this.settings.readTimeout()) < 0) {
				request.setConfig(config(timeout));
			}
			if (body != null) {
				request.setEntity((body.length > 0) ? new ByteArrayEntity(body, null) : NullEntity.INSTANCE);
			}
			return send(new InFlight(getURI(), request, Watchdog.deadline(timeout), null));
		}

		@Override
		ClientHttpResponse upload(HttpHeaders headers, Upload upload) throws IOException {
			HttpUriRequestBase request = request(headers);
			request.setEntity(new UploadEntity(upload));
			return send(new InFlight(getURI(), request, Watchdog.deadline(null), upload));
		}

		@Override
		ClientHttpResponse stream(HttpHeaders headers) throws IOException {
			return HttpComponentsRequestFactory.this
				.stream(new InFlight(getURI(), request(headers), Watchdog.deadline(null), null));
		}

		private HttpUriRequestBase request(HttpHeaders headers) {
			HttpUriRequestBase request = new HttpUriRequestBase(getMethod().name(), getURI());
			headers.forEach((name, values) -> {
				if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
						&& !name.equalsIgnoreCase(HttpHeaders.TRANSFER_ENCODING)) {
					values.forEach((value) -> request.addHeader(name, value));
				}
			});
			return request;
		}

	}

	/**
	 * A file as a body.
	 */
	private static final class UploadEntity extends AbstractHttpEntity {

		private final Upload upload;

		private UploadEntity(Upload upload) {
			super((String) null, null);
			this.upload = upload;
		}

		@Override
		public long getContentLength() {
			return this.upload.length();
		}

		@Override
		public boolean isStreaming() {
			return true;
		}

		@Override
		public InputStream getContent() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void writeTo(OutputStream target) throws IOException {
			this.upload.writeTo(target);
		}

		@Override
		public void close() {
			this.upload.close();
		}

	}

	/**
	 * An answer while it arrives. Cut off when it is closed before its end.
	 */
	private final class StreamedBody extends InputStream {

		private final InFlight exchange;

		private InputStream content = InputStream.nullInputStream();

		private StreamedBody(InFlight exchange) {
			this.exchange = exchange;
		}

		@Override
		public int read() throws IOException {
			byte[] single = new byte[1];
			return (read(single, 0, 1) < 0) ? -1 : single[0] & 0xff;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			try {
				return this.content.read(bytes, offset, length);
			}
			catch (CancellationException | IOException ex) {
				throw this.exchange.explain(ex);
			}
		}

		@Override
		public void close() {
			HttpComponentsRequestFactory.this.watchdog.release(this.exchange);
			this.exchange.request().cancel();
		}

	}

	/**
	 * A request that is under way. Nothing but its end lets a thread go that reads or
	 * writes.
	 */
	private final class InFlight implements Watchdog.Watched {

		private final URI uri;

		private final HttpUriRequestBase request;

		private final long deadline;

		private final @Nullable Upload upload;

		private final Thread caller = Thread.currentThread();

		private volatile boolean answered;

		private InFlight(URI uri, HttpUriRequestBase request, long deadline, @Nullable Upload upload) {
			this.uri = uri;
			this.request = request;
			this.deadline = deadline;
			this.upload = upload;
		}

		URI uri() {
			return this.uri;
		}

		HttpUriRequestBase request() {
			return this.request;
		}

		@Override
		public void look(long now) {
			if (isOver(now) || this.caller.isInterrupted()) {
				this.request.cancel();
			}
		}

		private boolean isOver(long now) {
			return now - this.deadline >= 0 || isSilent(now);
		}

		/**
		 * Return whether nobody takes what is uploaded, which no time-out of a socket
		 * notices.
		 */
		private boolean isSilent(long now) {
			return this.upload != null && this.upload.isBegun() && !this.answered && now
					- this.upload.lastSign() >= HttpComponentsRequestFactory.this.settings.readTimeout().toNanos();
		}

		IOException explain(Exception ex) {
			if (isOver(System.nanoTime())) {
				return new SocketTimeoutException("the answer took too long");
			}
			if (ex instanceof IOException io && !this.caller.isInterrupted()) {
				return io;
			}
			InterruptedIOException interrupted = new InterruptedIOException("interrupted");
			interrupted.initCause(ex);
			return interrupted;
		}

	}

}
